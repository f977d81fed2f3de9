//! What the loop over questions shows, made of the question model and of what is typed so far. No markup here.

use huquq_domain::answers::{Answers, date_parts};
use huquq_domain::questions::{Condition, Field, FieldError, Kind, Options};
use huquq_domain::taxonomy::Taxonomy;

/// Everything one loop needs besides the reader.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// What is typed so far.
    pub answers: &'a Answers,
    /// What is wrong with it.
    pub errors: &'a [FieldError],
    /// The institution's lists.
    pub taxonomy: &'a Taxonomy,
}

/// Questions in the order in which they are asked.
pub struct FieldsView {
    /// Questions and follow-ups.
    pub blocks: Vec<Block>,
}

/// One question, or questions that are asked only after a certain answer.
pub enum Block {
    /// A question.
    One(Box<FieldView>),
    /// Follow-up questions.
    If(FollowUp),
}

/// Questions that are asked only if `control` is answered with one of `values`.
pub struct FollowUp {
    /// The question it depends on.
    pub control: &'static Field,
    /// The answers after which it is asked.
    pub values: &'static [&'static str],
    /// The questions.
    pub blocks: Vec<Block>,
}

/// One question as it stands on the page.
pub struct FieldView {
    /// The question.
    pub field: &'static Field,
    /// What was typed: one text, or day, month and year.
    pub typed: Typed,
    /// The codes it can be answered with.
    pub options: Vec<String>,
    /// What is wrong with the answer.
    pub error: Option<FieldError>,
    /// The explanation shown before it.
    pub why: Option<&'static str>,
    /// Style classes by which it hides when a box makes it needless.
    pub unless: Vec<String>,
}

/// What was typed.
pub enum Typed {
    /// One text or one code.
    Text(String),
    /// Day, month and year, in the order in which they are shown.
    Date([String; 3]),
}

impl FieldsView {
    /// Lays out `fields`: neighbours that share an explanation get it once, neighbours that share a condition one block.
    pub fn new(fields: impl Iterator<Item = &'static Field>, asked: Asked<'_>) -> Self {
        let mut views = Vec::new();
        let mut explained = None;
        // Files have a page of their own.
        for field in fields.filter(|field| !matches!(field.kind, Kind::Files)) {
            let why = field.explained.filter(|key| explained != Some(*key));
            explained = field.explained;
            views.push(FieldView::new(field, why, asked));
        }
        views.reverse();
        Self { blocks: blocks(&mut views, None) }
    }
}

impl FieldView {
    fn new(field: &'static Field, why: Option<&'static str>, asked: Asked<'_>) -> Self {
        let typed = if matches!(field.kind, Kind::Date) {
            let [year, month, day] = date_parts(field, asked.answers);
            Typed::Date([day, month, year])
        } else {
            Typed::Text(asked.answers.get(field.name).to_owned())
        };
        Self {
            field,
            typed,
            options: options(field, asked.taxonomy),
            error: asked.errors.iter().find(|error| error.field == field.name).copied(),
            why,
            unless: unless(&field.asked),
        }
    }

    /// The typed text; blank for a date.
    pub fn text(&self) -> &str {
        match &self.typed {
            Typed::Text(text) => text,
            Typed::Date(_) => "",
        }
    }
}

/// The codes a question can be answered with, in the order of the lists.
pub fn options(field: &Field, taxonomy: &Taxonomy) -> Vec<String> {
    match field.kind {
        Kind::Choice(Options::Fixed(codes)) => codes.iter().map(|code| (*code).to_owned()).collect(),
        Kind::Choice(Options::List(list)) => taxonomy.list(list).iter().map(|entry| entry.code.clone()).collect(),
        Kind::YesNo => vec!["yes".to_owned(), "no".to_owned()],
        _ => Vec::new(),
    }
}

/// The id of the first control of a question: where the links of errors and changes lead.
pub fn first_control(field: &Field, taxonomy: &Taxonomy) -> String {
    match options(field, taxonomy).first() {
        Some(code) => format!("{}-{code}", field.name),
        None => field.first_input(),
    }
}

type When = (&'static str, &'static [&'static str]);

/// Takes questions off the end of `rest` (it is reversed) as long as they belong inside `within`.
fn blocks(rest: &mut Vec<FieldView>, within: Option<When>) -> Vec<Block> {
    let mut blocks = Vec::new();
    while let Some(next) = rest.pop() {
        let condition = when(&next.field.asked);
        if condition == within {
            blocks.push(Block::One(Box::new(next)));
            continue;
        }
        let control = condition
            .filter(|inner| is_inside(*inner, within))
            .and_then(|(name, values)| huquq_domain::questions::field(name).map(|control| (control, values)));
        rest.push(next);
        match control {
            Some((control, values)) => {
                blocks.push(Block::If(FollowUp { control, values, blocks: self::blocks(rest, condition) }));
            }
            None => break,
        }
    }
    blocks
}

fn is_inside((name, values): When, within: Option<When>) -> bool {
    within.is_none_or(|(outer, allowed)| outer == name && values.iter().all(|value| allowed.contains(value)))
}

/// The answer a question waits for. Boxes that make a question needless are no follow-up: it stands where it is.
fn when(condition: &Condition) -> Option<When> {
    match condition {
        Condition::Answered(name, values) => Some((name, values)),
        Condition::All(all) => all.iter().find_map(when),
        Condition::Always | Condition::Unless(_) => None,
    }
}

fn unless(condition: &Condition) -> Vec<String> {
    match condition {
        Condition::Unless(name) => vec![format!("unless-{name}")],
        Condition::All(all) => all.iter().flat_map(unless).collect(),
        Condition::Always | Condition::Answered(..) => Vec::new(),
    }
}

impl FollowUp {
    /// The style class by which it hides when another answer is chosen.
    pub fn class(&self) -> String {
        format!("if-{}-{}", self.control.name, self.values.join("-"))
    }
}

#[cfg(test)]
mod tests {
    use huquq_domain::questions::{STEPS, fields};

    use super::*;

    fn names(blocks: &[Block]) -> String {
        let one = |block: &Block| match block {
            Block::One(view) => {
                format!("{}{}", view.why.map(|key| format!("({key})")).unwrap_or_default(), view.field.name)
            }
            Block::If(follow) => format!("{}[{}]", follow.class(), names(&follow.blocks)),
        };
        blocks.iter().map(one).collect::<Vec<_>>().join(" ")
    }

    fn laid_out(step: usize) -> String {
        let (answers, taxonomy) = (Answers::default(), Taxonomy::default());
        let asked = Asked { answers: &answers, errors: &[], taxonomy: &taxonomy };
        names(&FieldsView::new(STEPS[step].fields(), asked).blocks)
    }

    #[test]
    fn a_group_is_asked_inside_what_is_asked_of_all_others() {
        assert_eq!(
            laid_out(0),
            "filing_for if-filing_for-other-group[subject_relation if-filing_for-group[subject_count] \
             (subject)subject_given_name subject_surname subject_patronymic if-filing_for-group[further_subjects] \
             consent_evidence no_consent_reason]"
        );
    }

    #[test]
    fn neighbours_share_an_explanation() {
        assert_eq!(laid_out(1), "(identity)anonymous given_name surname patronymic no_patronymic");
        assert_eq!(
            laid_out(3),
            "(danger)danger child_alone (detention)detained if-detained-self-other[place_detained] (group)group"
        );
    }

    #[test]
    fn every_condition_has_its_rule_in_the_style_sheet() {
        let style = include_str!("style.css");
        for field in fields() {
            if let Some((name, values)) = when(&field.asked) {
                let class = format!(".if-{name}-{}", values.join("-"));
                assert!(style.contains(&format!("{class},")) || style.contains(&format!("{class} {{")), "{class}");
            }
            for class in unless(&field.asked) {
                assert!(style.contains(&format!(".{class}")), "{class}");
            }
        }
    }
}
