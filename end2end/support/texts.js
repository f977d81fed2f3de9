// The texts of the product, read from the same Fluent files, so that tests find things by the words people see.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const LOCALES = path.join(import.meta.dirname, '../../locales');
const MARKS = /[\u2066-\u2069]/g;

/** Without the isolation marks that Fluent puts around inserted words, and with single spaces. */
export const plain = (text) => text.replace(MARKS, '').replace(/\s+/g, ' ').trim();

const escaped = (char) => char.replace(/[.*+?^${}()|[\]\\/]/, '\\$&');

/** Matches a text in a page: any white space, isolation marks anywhere. `whole` also at both ends. */
export function like(text, { whole = false, start = false } = {}) {
  const body = [...plain(text)].map((char) => (char === ' ' ? '\\s+' : escaped(char))).join('[\\u2066-\\u2069]?');
  const edge = '[\\s\\u2066-\\u2069]*';
  return new RegExp(`${whole || start ? `^${edge}` : ''}${body}${whole ? `${edge}$` : ''}`, 'u');
}

/** Reads the messages of one file: values over several lines and one selector each are all that the files use. */
function parse(source) {
  const messages = new Map();
  let key = null;
  for (const line of source.split('\n')) {
    const head = /^([a-z][\w-]*) *= ?(.*)$/i.exec(line);
    if (head) {
      key = head[1];
      messages.set(key, head[2]);
    } else if (key && /^\s+\S/.test(line)) {
      messages.set(key, `${messages.get(key)}\n${line.trim()}`);
    } else if (/^[}\]]/.test(line) && key) {
      messages.set(key, `${messages.get(key)}\n${line}`);
    } else {
      key = null;
    }
  }
  return messages;
}

class Texts {
  constructor(language) {
    this.language = language;
    this.messages = new Map();
    const folder = path.join(LOCALES, language);
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.ftl'))) {
      for (const [key, value] of parse(readFileSync(path.join(folder, name), 'utf8'))) this.messages.set(key, value);
    }
  }

  has(key) {
    return this.messages.has(key);
  }

  /** The finished text. A key that does not exist is a fault of the test or of the texts: both must show. */
  text(key, args = {}) {
    if (!this.messages.has(key)) throw new Error(`no text ${key} in ${this.language}`);
    let pattern = this.messages.get(key);
    const select = /^\{ *\$(\w+) *->\n([\s\S]*)\}\s*$/.exec(pattern.trim());
    if (select) {
      const form = new Intl.PluralRules(this.language).select(Number(args[select[1]]));
      const variants = [...select[2].matchAll(/(\*?)\[(\w+)\] *([^\n]*)/g)];
      pattern = (variants.find((variant) => variant[2] === form) ?? variants.find((variant) => variant[1]))[3];
    }
    return plain(
      pattern.replace(/\{ *(?:"([^"]*)"|\$(\w+)) *\}/g, (_, literal, name) =>
        literal === undefined ? String(args[name]) : JSON.parse(`"${literal}"`),
      ),
    );
  }

  /** A pattern for {@link like}. */
  like(key, args, options) {
    return like(this.text(key, args), options);
  }

  /** The page title as `page-title` makes it, with the word for an error in front when there is one. */
  title(title, { error = false } = {}) {
    return this.text(error ? 'page-title-error' : 'page-title', { title });
  }
}

const loaded = new Map();

/** The texts of one language. */
export function texts(language) {
  if (!loaded.has(language)) loaded.set(language, new Texts(language));
  return loaded.get(language);
}

/**
 * Every language by its own name, in the order of the switch. One that has only the public texts names the language in which
 * longer texts that it lacks are shown (domain/src/language.rs).
 */
export const LANGUAGES = {
  az: { endonym: 'Azərbaycanca', direction: 'ltr' },
  ru: { endonym: 'Русский', direction: 'ltr' },
  en: { endonym: 'English', direction: 'ltr' },
  tr: { endonym: 'Türkçe', direction: 'ltr', fallback: 'az' },
  ka: { endonym: 'ქართული', direction: 'ltr', fallback: 'ru' },
  fa: { endonym: 'فارسی / دری', direction: 'rtl', fallback: 'en' },
  ar: { endonym: 'العربية', direction: 'rtl', fallback: 'en' },
  ur: { endonym: 'اردو', direction: 'rtl', fallback: 'en' },
  uk: { endonym: 'Українська', direction: 'ltr', fallback: 'ru' },
  zh: { endonym: '中文', direction: 'ltr', fallback: 'en' },
};
/** All of them: every public page exists in each. */
export const ALL = Object.keys(LANGUAGES);
/** Languages that have every text, the longest too. */
export const COMPLETE = ALL.filter((language) => !LANGUAGES[language].fallback);

/** The slugs of the longer texts of one kind (guides, news), the same in every language. */
export const slugs = (kind) => readdirSync(path.join(LOCALES, 'en', kind)).map((name) => name.replace(/\.md$/, ''));

/** Whether a language has this longer text (`guides/asylum`) itself. */
export const hasText = (language, name) => existsSync(path.join(LOCALES, language, `${name}.md`));

/** The language in which a reader of `language` gets this longer text. */
export const shownIn = (language, name) => (hasText(language, name) ? language : LANGUAGES[language].fallback);

/** The title of a longer text as a reader of `language` gets it. */
export function titleOf(language, name) {
  const source = readFileSync(path.join(LOCALES, shownIn(language, name), `${name}.md`), 'utf8');
  return JSON.parse(/^title = (".*")$/m.exec(source)[1]);
}
