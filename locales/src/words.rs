//! The messages of one language, read from its `.ftl` files.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast;
use huquq_domain::language::Language;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::formats;
use crate::problem::{Fault, Problem};

/// The names of the plural forms, as in CLDR.
pub(crate) const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// What the check needs to know of a message.
#[derive(Debug, Default)]
pub(crate) struct Shape {
    /// The names of its places.
    pub(crate) places: BTreeSet<String>,
    /// The messages and terms it is built of; a term starts with a hyphen.
    pub(crate) parts: BTreeSet<String>,
    /// The forms of each choice by count in it.
    pub(crate) counts: Vec<BTreeSet<String>>,
}

/// Every message of one language.
pub(crate) struct Words {
    bundle: FluentBundle<FluentResource>,
    /// Key → shape, by file name without folder and ending. A folder counts as one file: `mail/office.ftl` is of `mail`.
    pub(crate) files: BTreeMap<String, BTreeMap<String, Shape>>,
    terms: BTreeSet<String>,
}

impl Words {
    pub(crate) fn new(language: Language) -> Result<Self, String> {
        let tag: LanguageIdentifier = language.tag().parse().map_err(|error| format!("{language}: {error}"))?;
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_formatter(Some(number_of_language));
        Ok(Self { bundle, files: BTreeMap::new(), terms: BTreeSet::new() })
    }

    /// Takes over one file. `name` is its whole name, `within` that from the folder of the language on.
    pub(crate) fn add(&mut self, name: &str, within: &str, content: &str, problems: &mut Vec<Problem>) {
        let resource = FluentResource::try_new(content.to_owned()).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                let line = content.get(..error.pos.start).map_or(0, |before| before.lines().count());
                problems.push(Problem::new(name, "", Fault::Unreadable(format!("line {line}: {}", error.kind))));
            }
            resource
        });
        let stem = within.split(['/', '.']).next().unwrap_or(within);
        let file = self.files.entry(stem.to_owned()).or_default();
        for entry in resource.entries() {
            match entry {
                ast::Entry::Message(message) => {
                    let mut shape = Shape::default();
                    message.value.iter().for_each(|value| of_pattern(value, &mut shape));
                    file.insert(message.id.name.to_owned(), shape);
                }
                ast::Entry::Term(term) => {
                    self.terms.insert(format!("-{}", term.id.name));
                }
                _ => {}
            }
        }
        for error in self.bundle.add_resource(resource).err().unwrap_or_default() {
            let problem = match error {
                FluentError::Overriding { id, .. } => Problem::new(name, id, Fault::Twice),
                other => Problem::new(name, "", Fault::Unreadable(other.to_string())),
            };
            problems.push(problem);
        }
    }

    /// Whether there is such a message or term for another to be built of.
    pub(crate) fn has_part(&self, part: &str) -> bool {
        self.has(part) || self.terms.contains(part)
    }

    /// Whether there is such a message.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.bundle.get_message(key).is_some_and(|message| message.value().is_some())
    }

    /// The message with its places filled, if there is one. What could not be filled shows its name in braces.
    pub(crate) fn say(&self, key: &str, args: Option<&FluentArgs>) -> Option<String> {
        let message = self.bundle.get_message(key)?;
        let pattern = message.value()?;
        // Errors are places without an argument: the tests that render every page find them as braces.
        Some(self.bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned())
    }

    /// The plural forms that whole numbers take in this language.
    pub(crate) fn plurals(language: Language) -> BTreeSet<&'static str> {
        let source = "n = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n }\n";
        let Ok(mut probe) = Self::new(language) else { return BTreeSet::new() };
        probe.add("", "", source, &mut Vec::new());
        // No language of CLDR decides on more than the last two digits of a whole number, or on its being a million.
        (0..=200u32)
            .chain([1_000, 100_000, 1_000_000])
            .filter_map(|n| {
                let args = FluentArgs::from_iter([("n", f64::from(n))]);
                let form = probe.say("n", Some(&args))?;
                PLURALS.into_iter().find(|name| *name == form)
            })
            .collect()
    }
}

fn of_pattern(pattern: &ast::Pattern<&str>, shape: &mut Shape) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            of_expression(expression, shape);
        }
    }
}

fn of_expression(expression: &ast::Expression<&str>, shape: &mut Shape) {
    match expression {
        ast::Expression::Inline(inline) => of_inline(inline, shape),
        ast::Expression::Select { selector, variants } => {
            of_inline(selector, shape);
            let names = variants.iter().map(|variant| match variant.key {
                ast::VariantKey::Identifier { name } | ast::VariantKey::NumberLiteral { value: name } => {
                    name.to_owned()
                }
            });
            let names: BTreeSet<String> = names.collect();
            // A choice by any other word (a code) has no form with a plural's name besides `other`.
            if names.iter().any(|name| name != "other" && PLURALS.contains(&name.as_str())) {
                shape.counts.push(names);
            }
            variants.iter().for_each(|variant| of_pattern(&variant.value, shape));
        }
    }
}

fn of_inline(inline: &ast::InlineExpression<&str>, shape: &mut Shape) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            shape.places.insert(id.name.to_owned());
        }
        ast::InlineExpression::MessageReference { id, .. } => {
            shape.parts.insert(id.name.to_owned());
        }
        ast::InlineExpression::TermReference { id, .. } => {
            shape.parts.insert(format!("-{}", id.name));
        }
        ast::InlineExpression::Placeable { expression } => of_expression(expression, shape),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| of_inline(argument, shape));
        }
        _ => {}
    }
}

/// The language of a bundle, kept where Fluent lets a formatter find it.
struct Spoken(Language);

impl Memoizable for Spoken {
    type Args = ();
    type Error = ();

    fn construct(tag: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        Language::from_tag(&tag.to_string()).map(Self).ok_or(())
    }
}

/// Writes the numbers in messages as the language writes them; all else stays with Fluent.
fn number_of_language(value: &FluentValue, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let language = memoizer.with_try_get::<Spoken, _, _>((), |spoken| spoken.0).ok()?;
    // Only whole numbers are ever given (see `Arg`), and all of them fit.
    let whole = number.value;
    (whole >= 0.0 && whole.fract() == 0.0).then(|| formats::number(language, whole as u64))
}
