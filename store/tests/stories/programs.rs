//! Filings by programs: the request behind a key, partners, and complaints that say the same.

use huquq_domain::role::Role;
use huquq_store::{ByProgram, Filing, PartnerKey, Reader, StoreError};
use huquq_testkit::complaints::complaint;
use jiff::SignedDuration;

use crate::world::{World, filing};

stories!(
    a_key_is_good_for_one_request,
    a_partners_key_opens_until_it_is_taken_back,
    complaints_that_say_the_same_name_the_earlier_ones_of_thirty_days,
    a_mark_is_known_by_this_installation_alone,
);

fn officer() -> Reader {
    Reader { login: "aysel".to_owned(), role: Role::Officer }
}

fn by_program(request: &str, partner: Option<&str>) -> Filing {
    let by = ByProgram { request: request.as_bytes().to_vec(), partner: partner.map(str::to_owned) };
    Filing { by_program: Some(by), ..filing(&complaint()) }
}

async fn a_key_is_good_for_one_request(world: World) {
    let (store, key) = (&world.store, world.key());
    assert!(store.submitted_request(&key, b"a").await.unwrap().is_none());
    let first = store.submit(by_program("a", None), &key).await.unwrap();
    let again = store.submit(by_program("a", None), &key).await.unwrap();
    assert!(again.repeated && again.reference == first.reference && again.access_code == first.access_code);
    assert!(store.submitted_request(&key, b"a").await.unwrap().is_some_and(|found| found.reference == first.reference));
    assert!(matches!(store.submitted_request(&key, b"b").await, Err(StoreError::KeyUsed)));
    assert!(matches!(store.submit(by_program("b", None), &key).await, Err(StoreError::KeyUsed)));
    assert!(matches!(store.submit(filing(&complaint()), &key).await, Err(StoreError::KeyUsed)), "nor for a form");
    for table in ["complaints", "submissions", "events"] {
        assert_eq!(world.number(&format!("SELECT count(*) FROM {table}")).await, 1, "{table}");
    }
}

async fn a_partners_key_opens_until_it_is_taken_back(world: World) {
    let store = &world.store;
    let (partner, key) = store.add_partner("Refugee Centre", true, "admin").await.unwrap();
    let again = PartnerKey::parse(&key.to_text()).unwrap();
    assert_eq!(store.partner(&again).await.unwrap(), Some(partner.clone()));
    assert_eq!(store.partner(&PartnerKey::new(&*world.random).unwrap()).await.unwrap(), None);
    let filed = store.submit(by_program("a", Some(&partner.id)), &world.key()).await.unwrap().reference;
    store.revoke_partner(&partner.id, "admin").await.unwrap();
    assert_eq!(store.partner(&key).await.unwrap(), None);
    assert!(matches!(store.revoke_partner(&partner.id, "admin").await, Err(StoreError::NotFound)));
    assert!(matches!(store.revoke_partner("nobody", "admin").await, Err(StoreError::NotFound)));
    let kept = store.partners().await.unwrap();
    assert_eq!(kept.len(), 1);
    assert!(kept[0].revoked_at.is_some() && kept[0].name == "Refugee Centre");
    let lines = store.audit_tail(10).await.unwrap();
    let told: Vec<_> = lines.iter().map(|line| (line.actor.as_str(), line.action.as_str())).collect();
    let by = format!("partner:{}", partner.id);
    assert_eq!(told, [("admin", "partner.add"), (by.as_str(), "complaint.file"), ("admin", "partner.revoke")]);
    for bytes in world.raw_bytes() {
        let text = key.to_text().into_bytes();
        assert!(!bytes.windows(text.len()).any(|part| part == text), "a key in the open");
    }
    let own = store.submit(filing(&complaint()), &world.key()).await.unwrap().reference;
    for (reference, name) in [(filed, Some("Refugee Centre")), (own, None)] {
        let case = store.open_case(reference, &officer(), "read").await.unwrap().unwrap();
        assert_eq!(case.partner.as_deref(), name, "{reference}");
    }
}

async fn complaints_that_say_the_same_name_the_earlier_ones_of_thirty_days(world: World) {
    let store = &world.store;
    let files = async |says: &str| {
        let one = store.submit(filing(&complaint().saying(says)), &world.key()).await.unwrap().reference;
        world.clock.advance(SignedDuration::from_hours(24));
        one
    };
    let first = files("They took my card.").await;
    let other = files("They took my passport.").await;
    let second = files("they TOOK my card").await;
    world.clock.advance(SignedDuration::from_hours(24 * 28));
    let late = files("They took my card!").await;
    let repeats = async |of| store.open_case(of, &officer(), "read").await.unwrap().unwrap().may_repeat;
    assert_eq!(repeats(first).await, []);
    assert_eq!(repeats(other).await, []);
    assert_eq!(repeats(second).await, [first]);
    assert_eq!(repeats(late).await, [second], "the first is older than thirty days");
    assert_eq!(world.number("SELECT count(*) FROM complaints").await, 4, "each is kept");
}

async fn a_mark_is_known_by_this_installation_alone(world: World) {
    let mark = world.store.mark("shown").unwrap();
    assert!(world.store.is_mark("shown", &mark).unwrap());
    for (text, mark) in [("Shown", mark.as_str()), ("shown", ""), ("shown", "x"), ("shown", &mark[1..])] {
        assert!(!world.store.is_mark(text, mark).unwrap(), "{text} {mark}");
    }
}
