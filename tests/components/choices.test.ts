/** Segmented, ColourPicker and Choice: one of a few. */
import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import Choice from '../../src/renderer/src/components/Choice.svelte';
import ColourPicker from '../../src/renderer/src/components/ColourPicker.svelte';
import Segmented from '../../src/renderer/src/components/Segmented.svelte';

const OPTIONS = [
  { value: 'en', label: 'ENG', title: 'English', lang: 'en' },
  { value: 'ru', label: 'РУС', title: 'Русский', disabled: true, lang: 'ru' },
  { value: 'kk', label: 'ҚАЗ' },
];

/** The one radio button with this name. */
const radio = (name: string): HTMLInputElement => screen.getByRole('radio', { name });

describe('a segmented choice', () => {
  it('is a group of radio buttons by its legend, each by its full name', () => {
    render(Segmented, { legend: 'Language', options: OPTIONS, value: 'kk', onChange: vi.fn() });
    const group = screen.getByRole('group', { name: 'Language' });
    expect(
      within(group)
        .getAllByRole<HTMLInputElement>('radio')
        .map((one) => [one.getAttribute('aria-label'), one.checked]),
    ).toEqual([
      ['English', false],
      ['Русский', false],
      ['ҚАЗ', true],
    ]);
    expect(
      new Set(
        within(group)
          .getAllByRole<HTMLInputElement>('radio')
          .map(({ name }) => name),
      ).size,
    ).toBe(1);
  });

  it('tells what was chosen', async () => {
    const onChange = vi.fn();
    render(Segmented, { legend: 'Language', options: OPTIONS, value: 'kk', onChange });
    await fireEvent.click(radio('English'));
    expect(onChange.mock.calls).toEqual([['en']]);
  });

  it('lets nobody choose what is not to be had', async () => {
    const onChange = vi.fn();
    render(Segmented, { legend: 'Language', options: OPTIONS, value: 'kk', onChange });
    expect(radio('Русский').disabled).toBe(true);
    await fireEvent.click(radio('Русский'));
    expect(onChange).not.toHaveBeenCalled();
  });

  it('follows its value', async () => {
    const props = { legend: 'Language', options: OPTIONS, onChange: vi.fn() };
    const { rerender } = render(Segmented, { ...props, value: 'kk' });
    await rerender({ value: 'en' });
    expect([radio('English').checked, radio('ҚАЗ').checked]).toEqual([true, false]);
  });

  it('does not share its radio buttons with another one', () => {
    const props = { options: OPTIONS, value: 'kk', onChange: vi.fn() };
    render(Segmented, { ...props, legend: 'Text' });
    render(Segmented, { ...props, legend: 'Interface' });
    const [first, second] = ['Text', 'Interface'].map(
      (name) =>
        within(screen.getByRole('group', { name })).getByRole<HTMLInputElement>('radio', { name: 'English' })
          .name,
    );
    expect(first).not.toBe(second);
  });
});

describe('a choice of colours', () => {
  const props = {
    legend: 'Colour',
    colours: ['yellow', 'sky', 'rose'] as const,
    nameOf: (colour: string) => `The colour ${colour}`,
  };

  it('names each colour and shows which one is chosen', () => {
    render(ColourPicker, { ...props, value: 'sky', onChange: vi.fn() });
    expect(screen.getByRole('group', { name: 'Colour' })).toBeTruthy();
    expect(screen.getAllByRole<HTMLInputElement>('radio').map(({ checked }) => checked)).toEqual([
      false,
      true,
      false,
    ]);
    expect(radio('The colour rose').closest('label')?.title).toBe('The colour rose');
  });

  it('tells what was chosen, once', async () => {
    const onChange = vi.fn();
    render(ColourPicker, { ...props, value: 'sky', onChange });
    await fireEvent.click(radio('The colour rose'));
    await fireEvent.click(radio('The colour sky'));
    expect(onChange.mock.calls).toEqual([['rose'], ['sky']]);
  });
});

describe('a choice from a list', () => {
  const options = [
    { value: 'udhr', label: 'Declaration' },
    { value: 'garden', label: 'Garden' },
  ];
  const list = (): HTMLSelectElement => screen.getByRole('combobox', { name: 'Work' });

  it('can be none of them where that is offered', async () => {
    const onChange = vi.fn();
    render(Choice, { label: 'Work', none: 'All works', options, value: 'udhr', onChange });
    expect([...list().options].map(({ text }) => text)).toEqual(['All works', 'Declaration', 'Garden']);
    expect(list().value).toBe('udhr');
    await fireEvent.change(list(), { target: { value: '' } });
    await fireEvent.change(list(), { target: { value: 'garden' } });
    expect(onChange.mock.calls).toEqual([[null], ['garden']]);
  });

  it('says the whole name of the chosen one, and nothing of none', async () => {
    const props = { label: 'Work', none: 'All works', options, onChange: vi.fn() };
    const { rerender } = render(Choice, { ...props, value: 'udhr' });
    expect(list().title).toBe('Declaration');
    await rerender({ value: null });
    expect(list().hasAttribute('title')).toBe(false);
  });

  it('is always one of them otherwise', () => {
    render(Choice, { label: 'Work', options, value: 'garden', onChange: vi.fn() });
    expect([...list().options].map(({ value }) => value)).toEqual(['udhr', 'garden']);
  });
});
