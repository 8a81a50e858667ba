/**
 * Everyday words and the law's, and the same in the three languages: a row is one idea. A query that
 * holds a wording of a row also looks for the others, in each language that is searched.
 * Wordings are matched by their stems, in order, with room for two words in between.
 */
import type { Language } from '../../../shared/corpus';

export type Idea = Readonly<Partial<Record<Language, readonly string[]>>>;

export const IDEAS: readonly Idea[] = [
  {
    en: ['replace', 'take over', 'takes on', 'substitute', 'successor', 'stand in'],
    ru: ['заменить', 'заменять', 'замещать', 'заместить', 'принять полномочия', 'преемник'],
    kk: ['алмастыру', 'орнын басу', 'орынбасар'],
  },
  {
    en: ['ombudsman', 'human rights commissioner', 'commissioner for human rights'],
    ru: ['омбудсмен', 'уполномоченный по правам человека'],
    kk: ['омбудсмен', 'адам құқықтары жөніндегі уәкіл'],
  },
  {
    en: ['evict', 'throw out', 'kick out', 'lose home'],
    ru: ['выселить', 'выселение', 'выгнать', 'лишить жилища'],
    kk: ['үйден шығару', 'тұрғын үйден айыру'],
  },
  {
    en: ['home', 'house', 'flat', 'apartment', 'housing', 'dwelling'],
    ru: ['жилище', 'жилье', 'квартира', 'дом'],
    kk: ['тұрғын үй', 'тұрғын жай', 'баспана', 'пәтер', 'үй'],
  },
  { en: ['death penalty', 'capital punishment'], ru: ['смертная казнь'], kk: ['өлім жазасы'] },
  {
    en: ['amend', 'amendment', 'change', 'alter', 'rewrite'],
    ru: ['изменение', 'изменить', 'поправка', 'дополнение'],
    kk: ['өзгеріс', 'өзгерту', 'толықтыру', 'түзету'],
  },
  {
    en: ['constitution', 'basic law'],
    ru: ['конституция', 'основной закон'],
    kk: ['конституция', 'ата заң'],
  },
  {
    en: ['parliament', 'kurultai', 'legislature'],
    ru: ['парламент', 'курултай'],
    kk: ['парламент', 'құрылтай'],
  },
  { en: ['deputy', 'member of parliament', 'lawmaker'], ru: ['депутат'], kk: ['депутат'] },
  {
    en: ['lawyer', 'advocate', 'attorney', 'legal aid'],
    ru: ['адвокат', 'юрист', 'юридическая помощь'],
    kk: ['адвокат', 'заңгер', 'заң көмегі'],
  },
  {
    en: ['school', 'schooling', 'education', 'study'],
    ru: ['школа', 'учеба', 'образование'],
    kk: ['мектеп', 'оқу', 'білім'],
  },
  {
    en: ['vacation', 'holiday', 'leave', 'rest', 'leisure'],
    ru: ['отпуск', 'отдых', 'каникулы'],
    kk: ['демалыс', 'демалу', 'тынығу'],
  },
  { en: ['job', 'work', 'labour', 'labor', 'employment'], ru: ['работа', 'труд'], kk: ['жұмыс', 'еңбек'] },
  {
    en: ['salary', 'wage', 'pay', 'remuneration'],
    ru: ['зарплата', 'оплата труда', 'вознаграждение'],
    kk: ['жалақы', 'еңбекақы', 'сыйақы'],
  },
  { en: ['speech', 'expression', 'opinion'], ru: ['слово', 'мнение', 'убеждение'], kk: ['сөз', 'пікір'] },
  { en: ['freedom', 'liberty'], ru: ['свобода', 'вольность'], kk: ['бостандық', 'еркіндік', 'азаттық'] },
  { en: ['censorship'], ru: ['цензура'], kk: ['цензура'] },
  {
    en: ['protest', 'rally', 'demonstration', 'assembly', 'meeting'],
    ru: ['митинг', 'собрание', 'демонстрация', 'шествие'],
    kk: ['митинг', 'жиналыс', 'шеру'],
  },
  {
    en: ['vote', 'election', 'elect', 'ballot'],
    ru: ['выборы', 'голосование', 'голосовать', 'избирать'],
    kk: ['сайлау', 'дауыс беру'],
  },
  {
    en: ['religion', 'faith', 'belief', 'worship'],
    ru: ['религия', 'вера', 'вероисповедание', 'совесть'],
    kk: ['дін', 'ұждан', 'сенім'],
  },
  {
    en: ['arrest', 'jail', 'prison', 'detention', 'detain', 'custody'],
    ru: ['арест', 'тюрьма', 'задержание', 'заключение под стражу'],
    kk: ['қамау', 'түрме', 'тұтқынға алу', 'ұстау'],
  },
  {
    en: ['torture', 'beating', 'cruel treatment', 'violence'],
    ru: ['пытка', 'избиение', 'жестокое обращение', 'насилие'],
    kk: ['азаптау', 'қинау', 'қатыгездік'],
  },
  {
    en: ['slave', 'slavery', 'forced labour', 'servitude'],
    ru: ['рабство', 'раб', 'принудительный труд', 'подневольное состояние'],
    kk: ['құлдық', 'мәжбүрлі еңбек'],
  },
  {
    en: ['citizenship', 'nationality', 'passport'],
    ru: ['гражданство', 'паспорт'],
    kk: ['азаматтық', 'паспорт'],
  },
  {
    en: ['privacy', 'private life', 'secrecy of correspondence'],
    ru: ['частная жизнь', 'личная жизнь', 'тайна переписки'],
    kk: ['жеке өмір', 'хат жазысу құпиясы'],
  },
  {
    en: ['letter', 'mail', 'correspondence', 'message'],
    ru: ['письмо', 'переписка', 'корреспонденция'],
    kk: ['хат', 'хат-хабар'],
  },
  { en: ['police search', 'search of home', 'inspection'], ru: ['обыск', 'осмотр жилища'], kk: ['тінту'] },
  {
    en: ['wedding', 'marriage', 'marry', 'spouse', 'wife', 'husband'],
    ru: ['свадьба', 'брак', 'супруг', 'жениться'],
    kk: ['үйлену', 'неке', 'ерлі-зайыпты'],
  },
  { en: ['child', 'kid', 'parent'], ru: ['ребенок', 'родитель'], kk: ['бала', 'ата-ана'] },
  { en: ['mother', 'motherhood', 'maternity'], ru: ['мать', 'материнство'], kk: ['ана', 'аналық'] },
  {
    en: ['doctor', 'medicine', 'hospital', 'health', 'medical care'],
    ru: ['врач', 'больница', 'здоровье', 'медицинская помощь'],
    kk: ['дәрігер', 'аурухана', 'денсаулық', 'медициналық көмек'],
  },
  {
    en: ['pension', 'welfare', 'benefit', 'social security'],
    ru: ['пенсия', 'пособие', 'социальное обеспечение'],
    kk: ['зейнетақы', 'жәрдемақы', 'әлеуметтік қамсыздандыру'],
  },
  {
    en: ['property', 'ownership', 'possession'],
    ru: ['имущество', 'собственность'],
    kk: ['мүлік', 'меншік'],
  },
  {
    en: ['business', 'entrepreneur', 'enterprise'],
    ru: ['бизнес', 'предпринимательство'],
    kk: ['бизнес', 'кәсіпкерлік'],
  },
  { en: ['tax'], ru: ['налог'], kk: ['салық'] },
  {
    en: ['army', 'military service', 'conscription', 'defence'],
    ru: ['армия', 'воинская служба', 'призыв', 'защита отечества'],
    kk: ['әскер', 'әскери қызмет', 'отанды қорғау'],
  },
  {
    en: ['trade union', 'union'],
    ru: ['профсоюз', 'профессиональный союз'],
    kk: ['кәсіподақ', 'кәсіптік одақ'],
  },
  {
    en: ['innocent', 'innocence', 'guilty', 'guilt'],
    ru: ['невиновность', 'невиновный', 'вина'],
    kk: ['кінәсіздік', 'кінәлі', 'айып'],
  },
  { en: ['refugee', 'asylum'], ru: ['беженец', 'убежище'], kk: ['босқын', 'баспана'] },
  {
    en: ['impeach', 'impeachment', 'remove from office'],
    ru: ['импичмент', 'отрешение от должности'],
    kk: ['импичмент', 'қызметінен кетіру'],
  },
  { en: ['term of office', 'how many years', 'term'], ru: ['срок полномочий'], kk: ['өкілеттік мерзімі'] },
  {
    en: ['flag', 'anthem', 'coat of arms', 'state symbol'],
    ru: ['флаг', 'гимн', 'герб', 'государственный символ'],
    kk: ['ту', 'әнұран', 'елтаңба', 'рәміз'],
  },
  { en: ['currency', 'money', 'tenge'], ru: ['валюта', 'деньги', 'тенге'], kk: ['валюта', 'ақша', 'теңге'] },
  {
    en: ['language', 'state language'],
    ru: ['язык', 'государственный язык'],
    kk: ['тіл', 'мемлекеттік тіл'],
  },
  {
    en: ['environment', 'nature', 'ecology'],
    ru: ['экология', 'природа', 'окружающая среда'],
    kk: ['экология', 'табиғат', 'қоршаған орта'],
  },
  {
    en: ['personal data', 'digital'],
    ru: ['персональные данные', 'цифровой'],
    kk: ['дербес деректер', 'цифрлық'],
  },
  { en: ['governor', 'mayor', 'akim'], ru: ['губернатор', 'мэр', 'аким'], kk: ['әкім'] },
  { en: ['local council', 'maslikhat'], ru: ['маслихат'], kk: ['мәслихат'] },
  {
    en: ['equality', 'equal', 'discrimination'],
    ru: ['равенство', 'равный', 'дискриминация'],
    kk: ['теңдік', 'тең', 'кемсітушілік'],
  },
];
