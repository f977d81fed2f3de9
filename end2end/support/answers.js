// Invented complaints, one a language. Between them they take every way through the form: for oneself, for another person,
// for a group; with a name and without; urgent and not. Names say that they are invented.
//
// One entry is [kind, name, value]. Kinds: line (also several lines), choice, tick, date (value = [day, month, year]).

const AZ = {
  urgent: false,
  ack: 'azeri-applicant@example.org',
  steps: {
    who: [['choice', 'filing_for', 'self']],
    you: [
      ['line', 'given_name', 'İlqar-Uydurma'],
      ['line', 'surname', 'Sınaqçıoğlu'],
      ['tick', 'no_patronymic', 'yes'],
    ],
    contact: [
      ['line', 'address', 'Bakı, Nəsimi rayonu, «Uydurma» küçəsi 1'],
      ['line', 'phone', '+994 50 000 00 00'],
      ['line', 'email', 'azeri-applicant@example.org'],
      ['tick', 'ack_by_email', 'yes'],
      ['choice', 'safe_contact', 'phone'],
      ['line', 'safe_hours', 'axşam 18:00-dan sonra'],
      ['line', 'contact_language', 'azərbaycanca'],
    ],
    situation: [
      ['choice', 'danger', 'no'],
      ['choice', 'child_alone', 'no'],
      ['choice', 'detained', 'no'],
      ['choice', 'group', 'idp'],
    ],
    decision: [
      ['choice', 'removal_decision', 'no'],
      ['choice', 'court', 'pending'],
    ],
    events: [
      ['line', 'what_happened', 'İşə götürən "Uydurma & Co" <pasportumu> qaytarmır.\nÜç aydır ki, əməkhaqqı ödənilmir: ə, ğ, ı, İ, ö, ç, ş, ü.\n\nŞahidlər var 🙂.'],
      ['date', 'happened_on', ['14', '11', '2025']],
      ['line', 'where_happened', 'Sumqayıt, «Sınaq» tikinti meydançası'],
      ['choice', 'nakhchivan', 'no'],
      ['choice', 'topic', 'labour'],
    ],
    body: [
      ['choice', 'body', 'private'],
      ['line', 'body_other', '«Uydurma & Co» MMC'],
      ['choice', 'complained_before', 'yes'],
      ['line', 'what_is_new', 'Yeni məktub gəlib.'],
      ['choice', 'name_to_body', 'ask_first'],
    ],
    wish: [['line', 'remedy', 'Pasportum qaytarılsın, əməkhaqqım ödənilsin.']],
    review: [
      ['tick', 'declaration', 'yes'],
      ['tick', 'data_consent', 'yes'],
    ],
  },
};

const RU = {
  urgent: true,
  ack: null,
  steps: {
    who: [
      ['choice', 'filing_for', 'other'],
      ['line', 'subject_relation', 'сестра'],
      ['line', 'subject_given_name', 'Пётр-Вымышленный'],
      ['line', 'subject_surname', 'Проверкин'],
      ['line', 'consent_evidence', 'Он попросил меня об этом по телефону.'],
    ],
    you: [
      ['line', 'given_name', 'Анна-Вымышленная'],
      ['line', 'surname', 'Проверкина'],
      ['line', 'patronymic', 'Ёлкиевна'],
    ],
    contact: [
      ['choice', 'safe_contact', 'none'],
      ['tick', 'interpreter', 'yes'],
    ],
    situation: [
      ['choice', 'danger', 'yes'],
      ['choice', 'child_alone', 'no'],
      ['choice', 'detained', 'other'],
      ['line', 'place_detained', 'вымышленный центр в Баку'],
      ['choice', 'group', 'labour_migrant'],
    ],
    decision: [
      ['choice', 'removal_decision', 'yes'],
      ['date', 'removal_served_on', ['3', '11', '2025']],
      ['choice', 'court', 'no'],
    ],
    events: [
      ['line', 'what_happened', 'Брата задержали на работе.\nЕму дали бумагу «kənara çıxarma», он не может её прочесть.'],
      ['date', 'happened_on', ['', '11', '2025']],
      ['date', 'learned_on', ['4', '11', '2025']],
      ['choice', 'topic', 'removal_entry_ban'],
    ],
    body: [
      ['choice', 'body', 'migration_service'],
      ['choice', 'name_to_body', 'no'],
    ],
    wish: [['line', 'remedy', 'Чтобы брату дали переводчика и адвоката.']],
    review: [
      ['tick', 'declaration', 'yes'],
      ['tick', 'data_consent', 'yes'],
    ],
  },
};

const EN = {
  urgent: true,
  ack: null,
  steps: {
    who: [
      ['choice', 'filing_for', 'group'],
      ['line', 'subject_relation', 'an invented organisation that helps'],
      ['line', 'subject_count', '3'],
      ['line', 'subject_given_name', 'Invented-Amina'],
      ['line', 'further_subjects', 'Invented-Bilal\nInvented-Chandra'],
      ['line', 'no_consent_reason', 'Two of them are held and cannot be asked.'],
    ],
    you: [['tick', 'anonymous', 'yes']],
    contact: [
      ['line', 'phone', '+44 20 7946 0000'],
      ['choice', 'safe_contact', 'phone'],
      ['line', 'safe_hours', 'mornings, Baku time'],
      ['tick', 'may_leave_message', 'yes'],
    ],
    situation: [
      ['choice', 'child_alone', 'yes'],
      ['choice', 'detained', 'self'],
      ['line', 'place_detained', 'an invented station, cell “7”'],
      ['choice', 'group', 'unsaid'],
    ],
    decision: [['choice', 'removal_decision', 'unknown']],
    events: [
      ['line', 'what_happened', 'We were taken off a bus & kept.\r\nNobody said why. It’s been <5 days>.'],
      ['date', 'happened_on', ['', '', '2025']],
      ['choice', 'nakhchivan', 'yes'],
      ['choice', 'topic', 'detention_treatment'],
    ],
    body: [['choice', 'body', 'police']],
    wish: [],
    review: [
      ['tick', 'declaration', 'yes'],
      ['tick', 'data_consent', 'yes'],
    ],
  },
};

const AR = {
  urgent: true,
  ack: null,
  steps: {
    who: [['choice', 'filing_for', 'self']],
    you: [['line', 'given_name', 'أمينة المُختلَقة']],
    contact: [
      ['line', 'phone', '+994 50 000 00 00'],
      ['choice', 'safe_contact', 'phone'],
      ['line', 'contact_language', 'العربية'],
    ],
    situation: [
      ['choice', 'danger', 'no'],
      ['choice', 'group', 'asylum_seeker'],
    ],
    decision: [
      ['choice', 'removal_decision', 'yes'],
      // Digits as the reader's own keyboard writes them.
      ['date', 'removal_served_on', ['١٤', '١١', '٢٠٢٥']],
    ],
    events: [['line', 'what_happened', 'أعطوني ورقة لا أستطيع قراءتها (kənara çıxarma).\nقالوا: عليك المغادرة خلال 48 ساعة.']],
    body: [
      ['choice', 'body', 'migration_service'],
      ['choice', 'name_to_body', 'no'],
    ],
    wish: [['line', 'remedy', 'أريد مترجمًا ومحاميًا.']],
    review: [
      ['tick', 'declaration', 'yes'],
      ['tick', 'data_consent', 'yes'],
    ],
  },
};

/** The complaint of each language. */
export const ANSWERS = { az: AZ, ru: RU, en: EN, ar: AR };

/** The least that can be sent. */
export function least(text = 'Invented text.', name = 'Invented') {
  return {
    who: [['choice', 'filing_for', 'self']],
    you: [['line', 'given_name', name]],
    contact: [],
    situation: [],
    decision: [],
    events: [['line', 'what_happened', text]],
    body: [],
    wish: [],
    review: [
      ['tick', 'declaration', 'yes'],
      ['tick', 'data_consent', 'yes'],
    ],
  };
}

/** Every step with questions, in order. */
export const STEPS = ['who', 'you', 'contact', 'situation', 'decision', 'events', 'body', 'wish', 'review'];

/** All answers of a complaint, in order. */
export const all = (steps) => STEPS.flatMap((step) => steps[step]);

/** What a person typed, as opposed to chose. */
export const typed = (steps) => all(steps).filter(([kind]) => kind === 'line').map(([, , value]) => value);

/** The value of an answer as complaint.json holds it. */
export function filed([kind, , value]) {
  if (kind !== 'date') return value;
  const [day, month, year] = value;
  return [year, month.padStart(month && 2, '0'), day.padStart(day && 2, '0')].filter(Boolean).join('-');
}

/** Line ends as they were typed: a form sends others. */
export const unixLines = (text) => text.replace(/\r\n/g, '\n');
