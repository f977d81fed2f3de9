//! Staff: set up once, signed in for a while, locked out when told so.

use huquq_domain::given::Clock as _;
use huquq_domain::language::Language;
use huquq_domain::role::Role;
use huquq_store::{NewCredentials, SessionToken, StoreError, TotpSecret};
use jiff::SignedDuration;

use crate::world::World;

stories!(
    a_set_up_link_opens_once_and_for_a_day,
    a_time_step_and_a_recovery_code_are_accepted_once,
    a_session_ends_when_idle_and_after_twelve_hours,
    an_operator_may_stand_idle_for_an_hour,
    who_is_disabled_or_reset_is_out_at_once,
    failures_are_counted_without_names,
);

fn credentials() -> NewCredentials {
    NewCredentials {
        password_hash: "$argon2id$v=19$m=65536,t=3,p=1$c2FsdA$aGFzaA".to_owned(),
        totp_secret: TotpSecret::new(b"twenty bytes of seed".to_vec()),
        recovery_hashes: vec!["first".to_owned(), "second".to_owned()],
    }
}

async fn signed_in(world: &World, login: &str, role: Role) -> (String, SessionToken) {
    world.store.add_staff(login, "A Name", role, "program").await.unwrap();
    world.store.set_credentials(login, credentials(), "program").await.unwrap();
    let id = world.store.staff_for_sign_in(login).await.unwrap().unwrap().id;
    let session = world.store.create_session(&id).await.unwrap();
    (id, session)
}

async fn a_set_up_link_opens_once_and_for_a_day(world: World) {
    let store = &world.store;
    let link = store.add_staff("aysel", "Aysel Həsənova", Role::Officer, "program").await.unwrap();
    assert!(matches!(store.add_staff("aysel", "Another", Role::Admin, "program").await, Err(StoreError::Conflict)));
    assert!(matches!(store.add_staff("program", "Sly", Role::Admin, "program").await, Err(StoreError::Conflict)));
    assert_eq!(store.staff_by_setup(&link).await.unwrap().unwrap().login, "aysel");
    assert!(store.staff_for_sign_in("aysel").await.unwrap().unwrap().password_hash.is_none());
    assert!(store.complete_setup(&link, credentials()).await.unwrap());
    assert!(!store.complete_setup(&link, credentials()).await.unwrap(), "spent");
    let secret = store.staff_for_sign_in("aysel").await.unwrap().unwrap();
    assert_eq!(secret.password_hash.unwrap(), credentials().password_hash);
    assert_eq!(secret.totp_secret.unwrap().bytes(), b"twenty bytes of seed");
    let late = store.reset_staff("aysel", "program").await.unwrap();
    assert!(!store.list_staff().await.unwrap()[0].ready);
    world.clock.advance(SignedDuration::from_hours(24));
    assert!(store.staff_by_setup(&late).await.unwrap().is_none());
    assert!(!store.complete_setup(&late, credentials()).await.unwrap());
    assert_eq!(store.sweep().await.unwrap().setup_links, 1);
    assert!(matches!(store.reset_staff("nobody", "program").await, Err(StoreError::NotFound)));
    assert!(store.staff_for_sign_in("ays\0el").await.unwrap().is_none());
}

async fn a_time_step_and_a_recovery_code_are_accepted_once(world: World) {
    let store = &world.store;
    let (id, _) = signed_in(&world, "aysel", Role::Officer).await;
    let racing: Vec<_> = (0..8)
        .map(|_| {
            let (store, id) = (store.clone(), id.clone());
            tokio::spawn(async move { store.spend_totp_step(&id, 58_000_000).await.unwrap() })
        })
        .collect();
    let mut accepted = 0;
    for one in racing {
        accepted += usize::from(one.await.unwrap());
    }
    assert_eq!(accepted, 1);
    assert!(!store.spend_totp_step(&id, 57_999_999).await.unwrap(), "an earlier one neither");
    assert!(store.spend_totp_step(&id, 58_000_001).await.unwrap());
    assert_eq!(store.staff_for_sign_in("aysel").await.unwrap().unwrap().last_totp_step, Some(58_000_001));
    assert!(store.spend_recovery_code(&id, "first").await.unwrap());
    assert!(!store.spend_recovery_code(&id, "first").await.unwrap());
    assert!(!store.spend_recovery_code(&id, "third").await.unwrap());
}

async fn a_session_ends_when_idle_and_after_twelve_hours(world: World) {
    let store = &world.store;
    let (id, session) = signed_in(&world, "aysel", Role::Officer).await;
    store.set_staff_language(&id, Language::from_tag("ru").unwrap()).await.unwrap();
    let signed = store.session(&session).await.unwrap().unwrap();
    assert_eq!((signed.login.as_str(), signed.role, signed.language.as_str()), ("aysel", Role::Officer, "ru"));
    for _ in 0..24 {
        world.clock.advance(SignedDuration::from_mins(29));
        assert!(store.session(&session).await.unwrap().is_some(), "used every half hour");
    }
    world.clock.advance(SignedDuration::from_mins(24));
    assert!(store.session(&session).await.unwrap().is_none(), "twelve hours are over");
    let idle = store.create_session(&id).await.unwrap();
    world.clock.advance(SignedDuration::from_mins(30));
    assert!(store.session(&idle).await.unwrap().is_none(), "idle");
    let ended = store.create_session(&id).await.unwrap();
    store.end_session(&ended).await.unwrap();
    assert!(store.session(&ended).await.unwrap().is_none());
    assert!(store.session(&SessionToken::new(&*world.random).unwrap()).await.unwrap().is_none());
    assert_eq!(store.sweep().await.unwrap().sessions, 1);
}

async fn an_operator_may_stand_idle_for_an_hour(world: World) {
    let (_, session) = signed_in(&world, "sevinc", Role::Operator).await;
    world.clock.advance(SignedDuration::from_mins(59));
    assert!(world.store.session(&session).await.unwrap().is_some());
    world.clock.advance(SignedDuration::from_mins(60));
    assert!(world.store.session(&session).await.unwrap().is_none());
}

async fn who_is_disabled_or_reset_is_out_at_once(world: World) {
    let store = &world.store;
    let (id, session) = signed_in(&world, "aysel", Role::Officer).await;
    store.disable_staff("aysel", "rauf").await.unwrap();
    assert!(store.session(&session).await.unwrap().is_none());
    assert!(matches!(store.create_session(&id).await, Err(StoreError::NotFound)));
    assert!(store.staff_for_sign_in("aysel").await.unwrap().unwrap().disabled);
    let (_, session) = signed_in(&world, "rauf", Role::Admin).await;
    store.reset_staff("rauf", "program").await.unwrap();
    assert!(store.session(&session).await.unwrap().is_none());
    let line = store.audit_tail(1).await.unwrap().remove(0);
    assert_eq!((line.action.as_str(), line.object.as_str()), ("staff.reset", "rauf"));
    let (id, session) = signed_in(&world, "sevinc", Role::Operator).await;
    assert_eq!(store.end_sessions_of(&id).await.unwrap(), 1);
    assert!(store.session(&session).await.unwrap().is_none());
}

async fn failures_are_counted_without_names(world: World) {
    let store = &world.store;
    let before = world.clock.now();
    for _ in 0..3 {
        store.record_sign_in_failure("my secret passw\0rd").await.unwrap();
    }
    assert_eq!(store.failures_since("my secret passw\0rd", before).await.unwrap(), 3);
    assert_eq!(store.failures_since("aysel", before).await.unwrap(), 0);
    assert_eq!(world.number("SELECT count(*) FROM sign_in_failures WHERE login_hash LIKE '%secret%'").await, 0);
    world.clock.advance(SignedDuration::from_hours(25));
    assert_eq!(store.sweep().await.unwrap().failures, 3);
}
