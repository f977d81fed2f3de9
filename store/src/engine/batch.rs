//! Statements that bring nothing back. SQLite takes them all at once, because every statement costs it a way to its
//! thread and back; PostgreSQL, which knows no parameters in more than one statement, takes one after the other.

use sqlx::any::AnyArguments;
use sqlx::{Any, Arguments as _, AssertSqlSafe, Encode, Type};

use super::{Held, Tx};
use crate::StoreError;

/// Statements in the order in which they run. What is bound is never part of their text.
pub(crate) struct Batch {
    together: bool,
    waiting: Vec<(String, AnyArguments)>,
    broken: bool,
}

impl Batch {
    fn new(together: bool) -> Self {
        Self { together, waiting: Vec::new(), broken: false }
    }

    /// Whether they are handed over all at once.
    pub(crate) fn is_together(&self) -> bool {
        self.together
    }

    /// Adds a statement; what is bound from now on are its `$1`, `$2` and so on.
    pub(crate) fn add(&mut self, statement: &'static str) -> &mut Self {
        match self.waiting.last_mut().filter(|_| self.together) {
            Some((all, arguments)) => {
                all.push_str("; ");
                all.push_str(&counted_on(statement, arguments.len()));
            }
            None => self.waiting.push((statement.to_owned(), AnyArguments::default())),
        }
        self
    }

    /// Binds the next value of the statement that was added last.
    pub(crate) fn bind<'t>(&mut self, value: impl Encode<'t, Any> + Type<Any>) -> &mut Self {
        let added = self.waiting.last_mut().map(|(_, arguments)| arguments.add(value));
        self.broken |= !matches!(added, Some(Ok(())));
        self
    }
}

impl Tx {
    /// An empty batch.
    pub(crate) fn batch(&self) -> Batch {
        Batch::new(matches!(self.held, Held::Writer(_)))
    }

    /// Runs the statements until one fails.
    pub(crate) async fn run(&mut self, batch: Batch) -> Result<(), StoreError> {
        if batch.broken {
            return Err(StoreError::broken("binding a value"));
        }
        for (statements, arguments) in batch.waiting {
            sqlx::query_with(AssertSqlSafe(statements), arguments).execute(self.conn()).await?;
        }
        Ok(())
    }
}

/// A statement whose `$1` becomes `$(before + 1)`. No statement of ours has a dollar sign elsewhere.
fn counted_on(statement: &str, before: usize) -> String {
    let mut parts = statement.split('$');
    let mut all = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let digits = part.len() - part.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let (number, rest) = part.split_at(digits);
        all.push('$');
        all.push_str(
            &number.parse::<usize>().map_or_else(|_| number.to_owned(), |number| (number + before).to_string()),
        );
        all.push_str(rest);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_counted_on() {
        assert_eq!(counted_on("a ($1, $12) = $2", 7), "a ($8, $19) = $9");
        assert_eq!(counted_on("no number", 7), "no number");
    }

    #[test]
    fn together_is_one_text_and_apart_are_several() {
        for (together, texts) in [(true, vec!["a $1 $2; b $3; c $4"]), (false, vec!["a $1 $2", "b $1", "c $1"])] {
            let mut batch = Batch::new(together);
            batch.add("a $1 $2").bind("x").bind(1i64).add("b $1").bind("y").add("c $1").bind(Vec::from(*b"z"));
            assert!(!batch.broken);
            assert_eq!(batch.waiting.iter().map(|(text, _)| text.as_str()).collect::<Vec<_>>(), texts);
            assert_eq!(batch.waiting.iter().map(|(_, arguments)| arguments.len()).sum::<usize>(), 4);
        }
    }
}
