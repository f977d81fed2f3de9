//! What a search costs.

use std::time::Instant;

use huquq_testkit::program::Program;
use huquq_testkit::wire::Ask;

use crate::lines::{Line, percentile};

/// What people look for: a word, a beginning, a typing error, a question; in several scripts.
const SOUGHT: [&str; 8] = [
    "/az/search?q=qeydiyyat",
    "/az/search?q=isci+huquqlari",
    "/ru/search?q=%D0%B4%D0%B5%D0%BF%D0%BE%D1%80%D1%82%D0%B0%D1%86%D0%B8%D1%8F",
    "/ru/search?q=registraciya",
    "/en/search?q=how+do+I+get+a+residence+permit+for+my+husband",
    "/en/search?q=pasport",
    "/fa/search?q=%D9%BE%D9%86%D8%A7%D9%87%D9%86%D8%AF%DA%AF%DB%8C",
    "/zh/search?q=%E6%8A%A4%E7%85%A7",
];

/// How long a search takes, one after another, the page included.
pub async fn searches(program: &Program) -> Line {
    let mut times = Vec::new();
    for _ in 0..25 {
        for path in SOUGHT {
            let asked = Instant::now();
            let answer = program.ask(&Ask::get(path)).await;
            times.push(asked.elapsed().as_secs_f64());
            assert_eq!(answer.status, 200, "{path}");
        }
    }
    Line::most("search, 95 of 100 answered within", percentile(&mut times, 95) * 1e3, "ms", 20.0)
}
