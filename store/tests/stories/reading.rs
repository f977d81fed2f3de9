//! How often guides are read.

use huquq_store::Reads;
use jiff::civil::date;

use crate::world::World;

stories!(totals_grow_by_day_guide_and_language);

fn reads(guide: &str, language: &str, count: u64) -> Reads {
    Reads { guide: guide.to_owned(), language: language.to_owned(), count }
}

async fn totals_grow_by_day_guide_and_language(world: World) {
    let store = &world.store;
    let (first, second) = (date(2026, 11, 22), date(2026, 11, 23));
    store.add_reads(first, Vec::new()).await.unwrap();
    store.add_reads(first, vec![reads("asylum", "fa", 2), reads("asylum", "en", 1)]).await.unwrap();
    store.add_reads(first, vec![reads("asylum", "fa", 3)]).await.unwrap();
    store.add_reads(second, vec![reads("asylum", "fa", 10), reads("health", "az", 1)]).await.unwrap();
    assert_eq!(store.reads(first, first).await.unwrap(), [reads("asylum", "en", 1), reads("asylum", "fa", 5)]);
    assert_eq!(
        store.reads(first, second).await.unwrap(),
        [reads("asylum", "en", 1), reads("asylum", "fa", 15), reads("health", "az", 1)]
    );
    assert_eq!(store.reads(date(2027, 1, 1), date(2027, 1, 2)).await.unwrap(), []);
}
