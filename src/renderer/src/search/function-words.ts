/**
 * Words that carry little of what a question is about: pronouns, prepositions, question words, modal verbs. In law
 * some of them are rare, so that their frequency alone would make them important.
 */
import type { Language } from '../../../shared/corpus';

const WORDS: Readonly<Record<Language, string>> = {
  en: `a an the of to in on at for from by with about into over under without against between after before than
    and or but if as so not no yes i me my we us our you your he him his she her they them their it its this
    that these those there here who whom whose what which when where why how can could may might must shall
    should will would do does did is are was were be been being am have has had get gets got getting go goes
    going want need let make made any some all every each other more most much many very just only also too`,
  ru: `и а но или что чтобы если ли же бы не ни нет да в во на за по с со к ко о об обо от ото из изо у до для
    при про под над без через между после перед как так там тут здесь где когда куда откуда почему зачем кто
    кого кому кем ком чего чему чем который которая которое которые какой какая какое какие чей сколько я меня
    мне мной мы нас нам ты вы вас вам он его ему она ее ей оно они их им мой моя мое мои свой своя свое свои
    наш ваш это эта этот эти то тот та те все всё всех весь вся сам себя можно нельзя надо нужно должен должна
    должны могу может могут мочь хочу хочет есть быть был была было были будет будут только уже еще тоже также
    очень`,
  kk: `мен сен ол біз сіз олар мені маған менің сені саған сенің оны оған оның бізді бізге біздің оларды оларға
    олардың бұл осы сол мына ана кім кімге кімді кімнің не неге нені ненің қай қайсы қандай қалай қашан қайда
    қайдан неше қанша неліктен ма ме ба бе па пе ғой да де та те мен бен пен және немесе әлде бірақ егер үшін
    туралы жайлы дейін кейін бұрын бойынша арқылы сияқты емес жоқ бар еді екен болса бола болады болып болу
    керек қажет тиіс мүмкін алады ала бере береді өз өзі барлық бәрі әр кез кейбір тек ғана тағы өте`,
};

const LISTS = new Map(
  Object.entries(WORDS).map(([language, words]) => [language, new Set(words.split(/\s+/))] as const),
);

/** Whether the word says little in this language; in any of them, for the marks. */
export function isFunctionWord(form: string, language: Language | null): boolean {
  if (language !== null) return LISTS.get(language)?.has(form) ?? false;
  return [...LISTS.values()].some((list) => list.has(form));
}
