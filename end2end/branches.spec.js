// Every branch of the complaint, in four languages that stand for the others: with script by mouse, without by keyboard alone. Six
// complaints between them give every answer that leads on to another question or away from one; each asks only what fits, is sent,
// and arrives as it was typed, without what was taken back on the way.
import { STEPS, all, filed, unixLines } from './support/answers.js';
import { mainText, noSidewaysScroll, shows } from './support/checks.js';
import { expect, test } from './support/fixtures.js';
import { answer, atStep, pressable, receipt } from './support/form.js';
import { answerByKeys, tabTo } from './support/keyboard.js';
import { mailTo } from './support/mail.js';
import { plain, texts } from './support/texts.js';

const WORDS = {
  az: {
    name: 'Gülnar-Uydurma',
    surname: 'Sınaqçıoğlu',
    patronymic: 'Əli qızı',
    relation: 'qonşu',
    place: 'Uydurma küçəsi 1',
    hours: 'axşam saat altıdan sonra',
    speaks: 'azərbaycanca',
    consent: 'Məndən telefonla xahiş etdi.',
    reason: 'Onunla danışmağa icazə vermirlər.',
    others: 'Uydurma Bir\nUydurma İki',
    story: 'Sənədlərimi götürdülər: ə, ğ, ı, İ.\n«Sonra gəlin» <dedilər>.',
    body: 'Uydurma idarəsi',
    news: 'Dünən yeni məktub gəlib.',
    wish: 'Sənədlərim qaytarılsın.',
    question: 'Nənəm məni necə çağırırdı?',
    taken: 'Geri-Götürülən-Söz',
  },
  en: {
    name: 'Invented-Nino',
    surname: 'O’Proof',
    patronymic: 'daughter of Nobody',
    relation: 'a neighbour',
    place: '1 Invented Street',
    hours: 'after six in the evening',
    speaks: 'English',
    consent: 'She asked me on the telephone.',
    reason: 'They do not let anybody speak to her.',
    others: 'Invented One\nInvented Two',
    story: 'They took my papers & kept them.\n“Come back later,” they <said>.',
    body: 'an invented office',
    news: 'A new letter came yesterday.',
    wish: 'I want my papers back.',
    question: 'What did my grandmother call me?',
    taken: 'Word-Taken-Back',
  },
  ar: {
    name: 'ليلى المُختلَقة',
    surname: 'التجريبية',
    patronymic: 'بنت لا أحد',
    relation: 'جارة',
    place: 'الشارع المختلق 1',
    hours: 'بعد السادسة مساءً',
    speaks: 'العربية',
    consent: 'طلبت مني ذلك بالهاتف.',
    reason: 'لا يسمحون لأحد بالكلام معها.',
    others: 'مختلقة أولى\nمختلقة ثانية',
    story: 'أخذوا أوراقي (pasport).\nقالوا: «تعالي لاحقًا».',
    body: 'مكتب مختلق',
    news: 'وصلت رسالة جديدة أمس.',
    wish: 'أريد استعادة أوراقي.',
    question: 'بماذا كانت تناديني جدتي؟',
    taken: 'كلمة-مسحوبة',
  },
  zh: {
    name: '虚构的娜',
    surname: '试',
    patronymic: '无名之女',
    relation: '邻居',
    place: '虚构街1号',
    hours: '晚上六点以后',
    speaks: '中文',
    consent: '她打电话请我帮忙。',
    reason: '他们不让任何人和她说话。',
    others: '虚构一\n虚构二',
    story: '他们拿走了我的证件。\n他们说：“以后再来。”',
    body: '虚构的办公室',
    news: '昨天收到了一封新信。',
    wish: '我要拿回证件。',
    question: '奶奶怎么叫我？',
    taken: '收回的词',
  },
};

const YEAR = new Date().getFullYear();
const ago = (years) => String(YEAR - years);
/** Stands behind what a later answer makes needless: it is not asked any more, and not filed. */
const TAKEN_BACK = 'taken back';
const MAIL = 'invented@example.org';
const PHONE = '+994 50 000 00 00';

const COMPLAINTS = {
  'for oneself, by name': {
    urgent: false,
    steps: (w) => ({
      who: [['choice', 'filing_for', 'group'], ['line', 'subject_relation', w.taken, TAKEN_BACK], ['choice', 'filing_for', 'self']],
      you: [['line', 'given_name', w.name], ['line', 'surname', w.surname], ['line', 'patronymic', w.patronymic]],
      contact: [['line', 'address', w.place], ['line', 'email', MAIL], ['choice', 'safe_contact', 'email'], ['line', 'contact_language', w.speaks]],
      situation: [['choice', 'danger', 'no'], ['choice', 'child_alone', 'no'], ['choice', 'detained', 'no'], ['choice', 'group', 'labour_migrant']],
      decision: [['choice', 'removal_decision', 'no'], ['choice', 'court', 'no']],
      events: [['line', 'what_happened', w.story], ['date', 'happened_on', ['1', '1', ago(0)]], ['choice', 'nakhchivan', 'no'], ['choice', 'topic', 'labour']],
      body: [['choice', 'body', 'migration_service'], ['choice', 'complained_before', 'no'], ['choice', 'name_to_body', 'yes']],
      wish: [['line', 'remedy', w.wish]],
    }),
  },
  'for oneself, without a name, while held': {
    urgent: true,
    steps: (w) => ({
      who: [['choice', 'filing_for', 'self']],
      you: [['line', 'given_name', w.taken, TAKEN_BACK], ['tick', 'anonymous', 'yes']],
      contact: [['line', 'phone', PHONE], ['choice', 'safe_contact', 'phone'], ['line', 'safe_hours', w.hours], ['tick', 'may_leave_message', 'yes']],
      situation: [['choice', 'detained', 'self'], ['line', 'place_detained', w.place]],
      decision: [['choice', 'removal_decision', 'yes'], ['date', 'removal_served_on', ['14', '11', ago(1)]], ['choice', 'court', 'pending']],
      events: [['line', 'what_happened', w.story], ['date', 'happened_on', ['', '', ago(1)]]],
      body: [
        ['choice', 'body', 'other'],
        ['line', 'body_other', w.body],
        ['choice', 'complained_before', 'yes'],
        ['line', 'what_is_new', w.news],
        ['choice', 'name_to_body', 'ask_first'],
      ],
      wish: [],
    }),
  },
  'for another who agreed, about what is long past': {
    urgent: true,
    steps: (w) => ({
      who: [
        ['choice', 'filing_for', 'other'],
        ['line', 'subject_relation', w.relation],
        ['line', 'subject_given_name', w.name],
        ['line', 'subject_surname', w.surname],
        ['line', 'subject_patronymic', w.patronymic],
        ['line', 'consent_evidence', w.consent],
      ],
      you: [['line', 'given_name', w.name], ['line', 'patronymic', w.taken, TAKEN_BACK], ['tick', 'no_patronymic', 'yes']],
      contact: [
        ['choice', 'safe_contact', 'none'],
        ['tick', 'interpreter', 'yes'],
        ['line', 'recovery_question', w.question],
        ['line', 'recovery_answer', w.speaks],
      ],
      situation: [['choice', 'detained', 'other'], ['line', 'place_detained', w.place], ['choice', 'group', 'asylum_seeker']],
      decision: [
        ['choice', 'removal_decision', 'yes'],
        ['date', 'removal_served_on', ['14', '11', ago(1)], TAKEN_BACK],
        ['choice', 'removal_decision', 'unknown'],
        ['choice', 'court', 'decided'],
      ],
      events: [
        ['line', 'what_happened', w.story],
        ['date', 'happened_on', ['14', '5', ago(3)]],
        ['date', 'learned_on', ['', '6', ago(2)]],
        ['line', 'where_happened', w.place],
        ['choice', 'nakhchivan', 'yes'],
      ],
      body: [['choice', 'body', 'police'], ['choice', 'name_to_body', 'no']],
      wish: [['line', 'remedy', w.wish]],
    }),
  },
  'for another who could not be asked, with a paper whose day nobody knows': {
    urgent: true,
    steps: (w) => ({
      who: [['choice', 'filing_for', 'other'], ['line', 'no_consent_reason', w.reason]],
      you: [['tick', 'anonymous', 'yes']],
      contact: [
        ['line', 'phone', PHONE],
        ['choice', 'safe_contact', 'phone'],
        ['line', 'safe_hours', w.taken, TAKEN_BACK],
        ['choice', 'safe_contact', 'email'],
      ],
      situation: [
        ['choice', 'danger', 'yes'],
        ['choice', 'child_alone', 'yes'],
        ['choice', 'detained', 'self'],
        ['line', 'place_detained', w.taken, TAKEN_BACK],
        ['choice', 'detained', 'no'],
      ],
      decision: [['choice', 'removal_decision', 'yes'], ['choice', 'court', 'pending']],
      events: [['line', 'what_happened', w.story]],
      body: [['choice', 'complained_before', 'yes'], ['line', 'what_is_new', w.taken, TAKEN_BACK], ['choice', 'complained_before', 'no']],
      wish: [],
    }),
  },
  'for a group that agreed': {
    urgent: true,
    steps: (w) => ({
      who: [
        ['choice', 'filing_for', 'group'],
        ['line', 'subject_relation', w.relation],
        ['line', 'subject_count', '3'],
        ['line', 'subject_given_name', w.name],
        ['line', 'further_subjects', w.others],
        ['line', 'consent_evidence', w.consent],
      ],
      you: [['line', 'given_name', w.name], ['line', 'surname', w.surname]],
      contact: [['line', 'email', MAIL], ['choice', 'safe_contact', 'email']],
      situation: [['choice', 'detained', 'other'], ['line', 'place_detained', w.place], ['choice', 'group', 'refugee']],
      decision: [['choice', 'removal_decision', 'no'], ['choice', 'court', 'decided']],
      events: [['line', 'what_happened', w.story], ['date', 'happened_on', ['', '5', ago(2)]]],
      body: [['choice', 'body', 'other'], ['line', 'body_other', w.body], ['choice', 'complained_before', 'yes'], ['line', 'what_is_new', w.news]],
      wish: [['line', 'remedy', w.wish]],
    }),
  },
  'for a group that could not be asked, with as little as possible': {
    urgent: false,
    steps: (w) => ({
      who: [['choice', 'filing_for', 'group'], ['line', 'no_consent_reason', w.reason]],
      you: [['tick', 'anonymous', 'yes']],
      contact: [['choice', 'safe_contact', 'none']],
      situation: [],
      decision: [],
      events: [['line', 'what_happened', w.story]],
      body: [],
      wish: [],
    }),
  },
};
const AGREED = [['tick', 'declaration', 'yes'], ['tick', 'data_consent', 'yes']];
/** What only proves later who somebody is: it goes to nobody. */
const PROOF = ['recovery_question', 'recovery_answer'];

/** After which answers a question is asked, by the first name of its controls. Without an answer it is asked. */
const ONLY_IF = {
  who: {
    subject_relation: ['filing_for', 'other', 'group'],
    subject_count: ['filing_for', 'group'],
    subject_given_name: ['filing_for', 'other', 'group'],
    subject_surname: ['filing_for', 'other', 'group'],
    subject_patronymic: ['filing_for', 'other', 'group'],
    further_subjects: ['filing_for', 'group'],
    consent_evidence: ['filing_for', 'other', 'group'],
    no_consent_reason: ['filing_for', 'other', 'group'],
  },
  contact: { safe_hours: ['safe_contact', 'phone'], may_leave_message: ['safe_contact', 'phone'] },
  situation: { place_detained: ['detained', 'self', 'other'] },
  decision: { removal_served_on_day: ['removal_decision', 'yes'] },
  body: { what_is_new: ['complained_before', 'yes'] },
};
/** Which boxes make a question needless. */
const UNLESS = {
  you: { given_name: ['anonymous'], surname: ['anonymous'], patronymic: ['anonymous', 'no_patronymic'], no_patronymic: ['anonymous'] },
};

/** Of the questions that hang on others, those are shown that are asked after what is chosen so far. */
async function asksOnlyWhatFits(page, step, chosen) {
  const asked = {};
  for (const [name, [of, ...values]] of Object.entries(ONLY_IF[step] ?? {})) asked[name] = !chosen[of] || values.includes(chosen[of]);
  for (const [name, boxes] of Object.entries(UNLESS[step] ?? {})) asked[name] = boxes.every((box) => !chosen[box]);
  const names = Object.keys(asked);
  if (!names.length) return;
  const shown = await page.evaluate((all) => all.map((name) => [name, document.querySelector(`[name="${name}"]`).checkVisibility()]), names);
  expect.soft(Object.fromEntries(shown), `${page.url()} after ${JSON.stringify(chosen)}`).toEqual(asked);
}

const byMouse = { give: answer, press: (_, button) => button.click() };
/** The ring of the focus is watched where nothing else watches it; keyboard.spec.js does so left to right. */
const byKeys = (options) => ({
  give: (page, t, one) => answerByKeys(page, t, one, options),
  press: async (page, button) => {
    await tabTo(page, button, options);
    await page.keyboard.press('Enter');
  },
});

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script, by keyboard', () => {
    test.use({ javaScriptEnabled: script });

    for (const language of Object.keys(WORDS)) {
      for (const [what, { urgent, steps: of }] of Object.entries(COMPLAINTS)) {
        test(`a complaint ${what}, in ${language}`, async ({ page, world }) => {
          test.setTimeout(120_000);
          const t = texts(language);
          const hand = script ? byMouse : byKeys({ watchFocus: language === 'ar' });
          const button = (key) => page.getByRole('button', { name: t.like(key, {}, { whole: true }) });
          const w = WORDS[language];
          const steps = { ...of(w), review: AGREED };
          const kept = all(steps).filter(([, name, , taken]) => !taken && !PROOF.includes(name));
          const lines = kept.filter(([kind]) => kind === 'line').map(([, , value]) => value);

          await page.goto(`/${language}/complaint`);
          await hand.press(page, pressable(page, t, 'complaint-start-button').first());
          for (const step of STEPS) {
            await atStep(page, language, step);
            if (step === 'review') {
              await noSidewaysScroll(page, 320);
              await shows(page, lines);
              expect.soft(await mainText(page), 'what was taken back').not.toContain(w.taken);
              const nameless = page.getByText(t.text('review-anonymous-note'));
              await expect(nameless).toHaveCount(kept.some(([, name]) => name === 'anonymous') ? 1 : 0);
            }
            const chosen = {};
            await asksOnlyWhatFits(page, step, chosen);
            for (const one of steps[step]) {
              await hand.give(page, t, one);
              const [kind, name, value] = one;
              if (kind === 'choice' || kind === 'tick') chosen[name] = value;
              await asksOnlyWhatFits(page, step, chosen);
            }
            await hand.press(page, button(step === 'review' ? 'button-send' : 'button-continue'));
          }
          const { reference } = await receipt(page, language);

          const mail = await mailTo(world, world.office, reference);
          expect(mail.subject).toBe(texts('az').text(urgent ? 'mail-office-subject-urgent' : 'mail-office-subject', { reference }));
          for (const line of lines) expect.soft(plain(mail.text)).toContain(plain(line));
          expect.soft(plain(mail.text), 'what was taken back').not.toContain(w.taken);
          const { answers } = JSON.parse(mail.attachments['complaint.json']);
          const arrived = Object.entries(answers).map(([name, value]) => [name, unixLines(String(value))]);
          // Of two answers to one question the later one counts.
          expect(Object.fromEntries(arrived)).toEqual(Object.fromEntries(kept.map((one) => [one[1], filed(one)])));
        });
      }
    }
  });
}
