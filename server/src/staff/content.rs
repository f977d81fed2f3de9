//! Every text in every language, and how it stands.

use std::collections::HashMap;

use axum::extract::State;
use axum::response::Response;
use huquq_app::paths::Address;
use huquq_app::staff::content::{ContentCell, ContentRow, ContentView, TextKind, TextState, TextThere, content};
use huquq_domain::language::Language;
use huquq_locales::Texts;
use huquq_locales::guides::{Guide, Review, State as Stands};
use jiff::civil::Date;

use super::session::Staff;
use crate::http::errors::Failure;
use crate::state::App;
use crate::web::respond::page;
use crate::workers::reads::write_down;

/// The days over which readings are counted, today included.
const DAYS: u32 = 30;

/// Readings by slug and language.
type Reads = HashMap<(String, String), u64>;

/// Shows the table.
pub async fn show(State(app): State<App>, staff: Staff) -> Result<Response, Failure> {
    // What was counted in the last minute belongs to the picture.
    write_down(&app).await;
    let today = app.today();
    let from = today.checked_sub(jiff::Span::new().days(DAYS - 1)).unwrap_or(today);
    let reads = app.store.reads(from, today).await?;
    let reads: Reads = reads.into_iter().map(|read| ((read.guide, read.language), read.count)).collect();
    let reader = staff.reader(&app);
    let table = Table { texts: app.site.texts, today, reads };
    let mut rows = Vec::new();
    for guide in app.site.texts.guides_for(reader.language) {
        let find = |language| app.site.texts.guide(language, &guide.slug);
        rows.push(table.guide(TextKind::Guide, guide, Address::Guide(guide.slug.clone()), find));
    }
    for (slug, address) in [("instruments", Address::Instruments), ("privacy", Address::Privacy)] {
        if let Some(text) = app.site.texts.page_for(reader.language, slug) {
            rows.push(table.guide(TextKind::Page, text, address, |language| app.site.texts.page(language, slug)));
        }
    }
    rows.extend(table.news(reader.language));
    Ok(page(content(reader, &ContentView { me: staff.me(), rows, days: DAYS })))
}

struct Table {
    texts: &'static Texts,
    today: Date,
    reads: Reads,
}

impl Table {
    fn guide(
        &self,
        kind: TextKind,
        shown: &Guide,
        address: Address,
        find: impl Fn(Language) -> Option<&'static Guide>,
    ) -> ContentRow {
        let original = Language::all().filter_map(&find).find(|guide| guide.front.state == Stands::Original);
        let cells = Language::all().map(|language| {
            let text = find(language).map(|guide| TextThere {
                state: state_of(guide.front.state, guide.front.text_reviewed.as_ref()),
                age: self.age(guide.front.written),
                missing_facts: original.map_or(0, |original| {
                    original.front.facts.iter().filter(|id| !guide.front.facts.contains(id)).count()
                }),
            });
            ContentCell { language, reads: self.reads_of(&shown.slug, language), text }
        });
        let sure = |id: &&String| self.texts.fact(id).is_some_and(|fact| fact.confidence.is_sure());
        ContentRow {
            kind,
            title: shown.front.title.clone(),
            address,
            doubted: shown.front.facts.iter().filter(|id| !sure(id)).count(),
            cells: cells.collect(),
        }
    }

    fn news(&self, reader: Language) -> Vec<ContentRow> {
        let row = |shown: &&'static huquq_locales::news::Item| {
            let cells = Language::all().map(|language| {
                let own = self.texts.news_for(language).into_iter().find(|item| item.slug == shown.slug);
                let text = own.filter(|item| item.language == language).map(|item| TextThere {
                    state: state_of(item.front.state, item.front.text_reviewed.as_ref()),
                    age: self.age(item.front.written),
                    missing_facts: 0,
                });
                ContentCell { language, reads: 0, text }
            });
            ContentRow {
                kind: TextKind::News,
                title: shown.front.title.clone(),
                address: Address::NewsItem(shown.slug.clone()),
                doubted: 0,
                cells: cells.collect(),
            }
        };
        self.texts.news_for(reader).iter().map(row).collect()
    }

    fn age(&self, written: Date) -> u32 {
        written.until(self.today).ok().and_then(|span| u32::try_from(span.get_days()).ok()).unwrap_or_default()
    }

    fn reads_of(&self, slug: &str, language: Language) -> u64 {
        self.reads.get(&(slug.to_owned(), language.tag().to_owned())).copied().unwrap_or_default()
    }
}

fn state_of(state: Stands, reviewed: Option<&Review>) -> TextState {
    match (state, reviewed) {
        (Stands::Outdated, _) => TextState::Outdated,
        (_, Some(_)) => TextState::Reviewed,
        (Stands::Original, None) => TextState::Original,
        (Stands::Draft, None) => TextState::Draft,
    }
}
