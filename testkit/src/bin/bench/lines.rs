//! The lines of the result: a figure, its unit, the limit it is held to; and the figures that stand for many.

/// One line of the result.
pub struct Line {
    what: String,
    value: f64,
    unit: &'static str,
    held: Held,
}

/// What a figure is held to.
enum Held {
    /// It must not be above.
    Most(f64),
    /// It must not be below.
    Least(f64),
    /// It would be good not to be below; no goal says so.
    Hoped(f64),
    /// Nothing is asked of it.
    Told,
    /// There is no figure, for this reason.
    Unmeasured(String),
}

impl Line {
    /// A figure that must not be above `limit`.
    pub fn most(what: &str, value: f64, unit: &'static str, limit: f64) -> Self {
        Self { what: what.to_owned(), value, unit, held: Held::Most(limit) }
    }

    /// A figure that must not be below `limit`.
    pub fn least(what: &str, value: f64, unit: &'static str, limit: f64) -> Self {
        Self { what: what.to_owned(), value, unit, held: Held::Least(limit) }
    }

    /// A figure beside what it should reach; falling short is told and fails nothing.
    pub fn hoped(what: &str, value: f64, unit: &'static str, hope: f64) -> Self {
        Self { what: what.to_owned(), value, unit, held: Held::Hoped(hope) }
    }

    /// A figure without a limit.
    pub fn told(what: &str, value: f64, unit: &'static str) -> Self {
        Self { what: what.to_owned(), value, unit, held: Held::Told }
    }

    /// What could not be measured, and why.
    pub fn unmeasured(what: &str, why: &str) -> Self {
        Self { what: what.to_owned(), value: f64::NAN, unit: "", held: Held::Unmeasured(why.to_owned()) }
    }

    /// A figure that is no number misses its limit.
    fn is_missed(&self) -> bool {
        match self.held {
            Held::Most(limit) => self.value.is_nan() || self.value > limit,
            Held::Least(limit) => self.value.is_nan() || self.value < limit,
            Held::Hoped(_) | Held::Told | Held::Unmeasured(_) => false,
        }
    }

    fn text(&self) -> String {
        let missed = if self.is_missed() { "MISSED" } else { "" };
        let held = match &self.held {
            Held::Most(limit) => format!("≤ {} {missed}", number(*limit)),
            Held::Least(limit) => format!("≥ {} {missed}", number(*limit)),
            Held::Hoped(hope) => format!("(≥ {})", number(*hope)),
            Held::Told => String::new(),
            Held::Unmeasured(why) => why.clone(),
        };
        let value = if matches!(self.held, Held::Unmeasured(_)) { "-".to_owned() } else { number(self.value) };
        format!("{:58} {value:>12} {:10} {held}", self.what, self.unit)
    }
}

fn number(value: f64) -> String {
    if value >= 100.0 { format!("{value:.0}") } else { format!("{value:.2}") }
}

/// The result, printed while it grows, so that a measurement that ends early has told what came before.
#[derive(Default)]
pub struct Table {
    limits: usize,
    missed: Vec<String>,
    unmeasured: Vec<String>,
}

impl Table {
    /// Begins with the head of the table.
    pub fn begin() -> Self {
        println!("{:58} {:>12} {:10} limit", "figure", "value", "unit");
        Self::default()
    }

    /// Prints the lines and counts them.
    pub fn add(&mut self, lines: impl IntoIterator<Item = Line>) {
        for line in lines {
            println!("{}", line.text());
            self.limits += usize::from(matches!(line.held, Held::Most(_) | Held::Least(_)));
            if line.is_missed() {
                self.missed.push(line.what);
            } else if matches!(line.held, Held::Unmeasured(_)) {
                self.unmeasured.push(line.what);
            }
        }
    }

    /// Prints how many limits are missed, and which. Gives whether all hold.
    pub fn end(&self) -> bool {
        println!(
            "\n{} limits, {} missed, {} figures not measured",
            self.limits,
            self.missed.len(),
            self.unmeasured.len()
        );
        for (word, names) in [("missed", &self.missed), ("not measured", &self.unmeasured)] {
            names.iter().for_each(|name| println!("{word}: {name}"));
        }
        self.missed.is_empty()
    }
}

/// The value below which so many of a hundred lie. Sorts them.
pub fn percentile(values: &mut [f64], of_hundred: usize) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() * of_hundred / 100]
}

/// The one in the middle. Sorts them.
pub fn median(values: &mut [f64]) -> f64 {
    percentile(values, 50)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_is_missed_on_its_far_side_only_and_by_what_is_no_number() {
        let missed = |line: Line| line.is_missed();
        assert!(!missed(Line::most("a", 2.0, "s", 2.0)) && missed(Line::most("a", 2.1, "s", 2.0)));
        assert!(!missed(Line::least("a", 2.0, "s", 2.0)) && missed(Line::least("a", 1.9, "s", 2.0)));
        assert!(missed(Line::most("a", f64::NAN, "s", 2.0)) && missed(Line::least("a", f64::NAN, "s", 2.0)));
        assert!(!missed(Line::hoped("a", 1.0, "s", 2.0)) && !missed(Line::told("a", 1.0, "s")));
    }

    #[test]
    fn the_end_counts_what_is_missed_and_what_was_not_measured() {
        let mut table = Table::begin();
        table.add([Line::most("a", 1.0, "s", 2.0), Line::told("b", 1.0, "s"), Line::hoped("c", 1.0, "s", 2.0)]);
        table.add([Line::unmeasured("d", "no disk")]);
        assert!(table.end() && table.limits == 1);
        table.add([Line::least("e", 1.0, "s", 2.0)]);
        assert!(!table.end() && table.limits == 2);
        assert_eq!((table.missed, table.unmeasured), (vec!["e".to_owned()], vec!["d".to_owned()]));
    }

    #[test]
    fn percentiles_are_picked_from_the_sorted_values() {
        let mut values: Vec<f64> = (0..100).rev().map(f64::from).collect();
        assert_eq!((percentile(&mut values, 95), median(&mut [3.0, 1.0, 2.0])), (95.0, 2.0));
    }
}
