//! Counts what passed and what failed, from what the test runners say.

use anyhow::{Context as _, Result};
use serde_json::Value;

/// Tests that passed and tests that failed; what was left out counts as neither.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
}

impl Tally {
    /// Takes the sum at the end of one test binary: `test result: ok. 12 passed; 0 failed; …`. Other lines say nothing.
    pub(crate) fn add_cargo_line(&mut self, line: &str) {
        let Some((_, result)) = line.split_once("test result: ") else { return };
        for part in result.split(['.', ';']) {
            let mut words = part.split_whitespace();
            match (words.next().and_then(|number| number.parse::<u64>().ok()), words.next()) {
                (Some(number), Some("passed")) => self.passed += number,
                (Some(number), Some("failed")) => self.failed += number,
                _ => {}
            }
        }
    }

    /// Takes Playwright's JSON report. A test that passed only when tried again has passed, but is named by its own list.
    pub(crate) fn add_playwright(&mut self, report: &str) -> Result<()> {
        let report: Value = serde_json::from_str(report).context("Playwright's report is not JSON")?;
        let count = |name: &str| report["stats"][name].as_u64();
        self.passed += count("expected").context("Playwright's report has no numbers")? + count("flaky").unwrap_or(0);
        self.failed += count("unexpected").unwrap_or(0);
        // Errors outside any test: a server that did not start, a file that does not parse.
        self.failed += report["errors"].as_array().map_or(0, |errors| errors.len() as u64);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Tally;

    #[test]
    fn cargo_is_summed_over_binaries() {
        let mut tally = Tally::default();
        for line in [
            "running 3 tests",
            "test a_result: of_ours ... ok",
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 3 filtered out; finished in 0.31s",
            "test result: FAILED. 4 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.02s",
        ] {
            tally.add_cargo_line(line);
        }
        assert_eq!(tally, Tally { passed: 16, failed: 2 });
    }

    #[test]
    fn playwright_is_added() {
        let mut tally = Tally { passed: 16, failed: 2 };
        let report = r#"{"stats": {"expected": 5, "skipped": 2, "unexpected": 1, "flaky": 1}, "errors": [{}]}"#;
        tally.add_playwright(report).unwrap();
        assert_eq!(tally, Tally { passed: 22, failed: 4 });
        assert!(tally.add_playwright("not json").is_err());
    }
}
