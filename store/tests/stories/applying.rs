//! The applicant's own side: the case opened by its code, messages both ways, a lost code, a draft on another device.

use huquq_domain::codes::{AccessCode, Reference};
use huquq_domain::event::{Actor, PublicStatus};
use huquq_domain::language::Language;
use huquq_domain::role::Role;
use huquq_store::{CaseToken, DraftToken, OfficeAct, OwnAct, Reader, StoreError, Submitted};
use huquq_testkit::complaints::{Builder, complaint};
use jiff::SignedDuration;

use crate::world::{World, filing};

stories!(
    a_case_opens_with_its_own_code_only,
    a_session_ends_idle_and_by_leaving,
    messages_go_both_ways_and_are_sealed,
    the_same_press_adds_nothing,
    what_does_not_fit_is_refused,
    a_lost_code_is_renewed_by_the_answer,
    without_a_question_nobody_gets_a_code,
    the_proof_is_kept_nowhere_else,
    a_draft_opens_by_its_code,
    a_new_draft_code_ends_the_old_one,
);

const CANARY: &str = "kanareyka-4711";

async fn filed(world: &World, complaint: &Builder) -> (Submitted, AccessCode) {
    let submitted = world.store.submit(filing(complaint), &world.key()).await.unwrap();
    let code = submitted.access_code.clone().unwrap();
    (submitted, code)
}

async fn inside(world: &World) -> (Reference, CaseToken) {
    let (submitted, code) = filed(world, &complaint()).await;
    let token = world.store.open_own_case(submitted.reference, &code).await.unwrap().unwrap();
    (submitted.reference, token)
}

fn officer() -> Reader {
    Reader { login: "aysel".to_owned(), role: Role::Officer }
}

async fn a_case_opens_with_its_own_code_only(world: World) {
    let (one, code) = filed(&world, &complaint()).await;
    let (_, other) = filed(&world, &complaint()).await;
    assert!(world.store.open_own_case(one.reference, &other).await.unwrap().is_none());
    let nobody = Reference::draw(2025, &*world.random).unwrap();
    assert!(world.store.open_own_case(nobody, &code).await.unwrap().is_none());
    let token = world.store.open_own_case(one.reference, &code).await.unwrap().unwrap();
    let case = world.store.own_case(&token).await.unwrap().unwrap();
    assert_eq!((case.reference, case.filed_at, case.events.len()), (one.reference, one.filed_at, 1));
    assert_eq!(case.answers["given_name"], "Leyla");
    let line = world.store.audit_tail(1).await.unwrap().remove(0);
    assert_eq!((line.actor.as_str(), line.action.as_str()), ("applicant", "case.open"));
    assert!(world.store.own_case(&CaseToken::new(&*world.random).unwrap()).await.unwrap().is_none());
}

async fn a_session_ends_idle_and_by_leaving(world: World) {
    let (reference, token) = inside(&world).await;
    world.clock.advance(SignedDuration::from_mins(29));
    assert!(world.store.own_case(&token).await.unwrap().is_some());
    world.clock.advance(SignedDuration::from_mins(29));
    assert!(world.store.own_case(&token).await.unwrap().is_some(), "using it keeps it open");
    world.clock.advance(SignedDuration::from_mins(31));
    assert!(world.store.own_case(&token).await.unwrap().is_none());
    let act = world.store.act_on_own_case(&token, OwnAct::Write, "late", "once").await;
    assert!(matches!(act, Err(StoreError::NotFound)));
    let (_, other) = inside(&world).await;
    world.store.leave_own_case(&other).await.unwrap();
    assert!(world.store.own_case(&other).await.unwrap().is_none());
    world.clock.advance(SignedDuration::from_hours(12));
    assert_eq!(world.store.sweep().await.unwrap().case_sessions, 1, "{reference}");
}

async fn messages_go_both_ways_and_are_sealed(world: World) {
    let (reference, token) = inside(&world).await;
    let text = format!("{CANARY}\n  ikinci sətir: <b>&amp;</b> \u{202e}");
    let standing = world.store.act_on_own_case(&token, OwnAct::Write, &text, "a").await.unwrap();
    assert_eq!(standing.status, PublicStatus::Received);
    let asked = world.store.write_to_applicant(reference, &officer(), OfficeAct::Ask, "Nə vaxt?", "b").await.unwrap();
    assert!(asked.waiting_applicant && asked.status == PublicStatus::NeedInfo);
    let answered = world.store.act_on_own_case(&token, OwnAct::Correct, "12-si yox, 13-ü", "c").await.unwrap();
    assert!(answered.waiting_applicant, "a correction is no answer");
    let answered = world.store.act_on_own_case(&token, OwnAct::Write, "Dünən", "d").await.unwrap();
    assert!(!answered.waiting_applicant);
    let case = world.store.own_case(&token).await.unwrap().unwrap();
    let texts: Vec<_> = case.messages.iter().map(|message| (message.seq, message.text.as_str())).collect();
    assert_eq!(texts, [(2, text.as_str()), (3, "Nə vaxt?"), (4, "12-si yox, 13-ü"), (5, "Dünən")]);
    let opened = world.store.open_case(reference, &officer(), "read").await.unwrap().unwrap();
    assert_eq!(opened.messages.len(), 4);
    assert!(world.raw_bytes().iter().all(|bytes| !bytes.windows(CANARY.len()).any(|part| part == CANARY.as_bytes())));
    assert_eq!(world.store.audit_first_fault().await.unwrap(), None);
}

async fn the_same_press_adds_nothing(world: World) {
    let (reference, token) = inside(&world).await;
    let presses: Vec<_> = (0..8)
        .map(|_| {
            let (store, token) = (world.store.clone(), token.clone());
            tokio::spawn(async move { store.act_on_own_case(&token, OwnAct::Write, "bir dəfə", "once").await })
        })
        .collect();
    for press in presses {
        press.await.unwrap().unwrap();
    }
    let case = world.store.own_case(&token).await.unwrap().unwrap();
    assert_eq!((case.events.len(), case.messages.len()), (2, 1));
    world.store.write_to_applicant(reference, &officer(), OfficeAct::Write, "Cavab", "other").await.unwrap();
    let case = world.store.own_case(&token).await.unwrap().unwrap();
    assert_eq!(case.messages.last().unwrap().seq, 3, "no number is left out");
}

async fn what_does_not_fit_is_refused(world: World) {
    let (_, token) = inside(&world).await;
    let act = |act, once| world.store.act_on_own_case(&token, act, "", once);
    assert!(matches!(act(OwnAct::NotSolved, "a").await, Err(StoreError::Conflict)));
    assert_eq!(act(OwnAct::Withdraw, "b").await.unwrap().status, PublicStatus::Withdrawn);
    assert!(matches!(act(OwnAct::Withdraw, "c").await, Err(StoreError::Conflict)));
    assert!(act(OwnAct::NotSolved, "d").await.unwrap().not_solved);
    assert!(matches!(act(OwnAct::NotSolved, "e").await, Err(StoreError::Conflict)));
    let case = world.store.own_case(&token).await.unwrap().unwrap();
    assert_eq!(case.events.len(), 3, "what was refused left nothing");
}

fn with_question() -> Builder {
    complaint().typing("recovery_question", "Nənəm məni necə çağırırdı?").typing("recovery_answer", "Gülağa")
}

async fn a_lost_code_is_renewed_by_the_answer(world: World) {
    let (submitted, old) = filed(&world, &with_question()).await;
    let (store, reference) = (&world.store, submitted.reference);
    let session = store.open_own_case(reference, &old).await.unwrap().unwrap();
    assert_eq!(store.recovery_question(reference).await.unwrap().as_deref(), Some("Nənəm məni necə çağırırdı?"));
    assert!(store.renew_access_code(reference, "Gülnar", Actor::Applicant).await.unwrap().is_none());
    assert!(store.renew_access_code(reference, "", Actor::Applicant).await.unwrap().is_none());
    let actor = Actor::Staff("rena".to_owned());
    let new = store.renew_access_code(reference, " gulaga ", actor).await.unwrap().unwrap();
    assert!(store.open_own_case(reference, &old).await.unwrap().is_none(), "the old code opens nothing");
    assert!(store.own_case(&session).await.unwrap().is_none(), "whoever was inside is out");
    let session = store.open_own_case(reference, &new).await.unwrap().unwrap();
    assert_eq!(store.own_case(&session).await.unwrap().unwrap().events.len(), 2, "the applicant sees that it happened");
    let actions: Vec<_> =
        store.audit_tail(6).await.unwrap().into_iter().map(|line| (line.actor, line.action)).collect();
    let line = |actor: &str, action: &str| (actor.to_owned(), action.to_owned());
    assert!(
        actions.contains(&line("applicant", "case.recovery_failed"))
            && actions.contains(&line("rena", "case.recovered"))
    );
}

async fn without_a_question_nobody_gets_a_code(world: World) {
    let (submitted, _) = filed(&world, &complaint()).await;
    assert!(world.store.recovery_question(submitted.reference).await.unwrap().is_none());
    let renewed = world.store.renew_access_code(submitted.reference, "", Actor::Applicant).await.unwrap();
    assert!(renewed.is_none());
    // An answer of signs alone would fold to nothing, and an empty answer would fit it.
    let signs = complaint().typing("recovery_question", "?").typing("recovery_answer", "!!!");
    let (submitted, _) = filed(&world, &signs).await;
    assert!(world.store.renew_access_code(submitted.reference, "", Actor::Applicant).await.unwrap().is_none());
}

async fn the_proof_is_kept_nowhere_else(world: World) {
    let proof = complaint().typing("recovery_question", CANARY).typing("recovery_answer", "kanareyka4712");
    let (submitted, _) = filed(&world, &proof).await;
    let opened = world.store.open_case(submitted.reference, &officer(), "read").await.unwrap().unwrap();
    assert!(opened.has_recovery && !opened.answers.contains_key("recovery_answer"));
    assert!(!opened.answers.contains_key("recovery_question"));
    for canary in [CANARY.as_bytes(), b"kanareyka4712"] {
        assert!(world.raw_bytes().iter().all(|bytes| !bytes.windows(canary.len()).any(|part| part == canary)));
    }
}

async fn a_draft_opens_by_its_code(world: World) {
    let (store, token) = (&world.store, DraftToken::new(&*world.random).unwrap());
    assert!(matches!(store.new_resume_code(&token).await, Err(StoreError::NotFound)));
    store.save_draft(&token, Language::OFFICE, |answers| answers.set("given_name", "Leyla")).await.unwrap();
    assert!(!store.has_resume_code(&token).await.unwrap());
    let code = store.new_resume_code(&token).await.unwrap();
    assert!(store.has_resume_code(&token).await.unwrap());
    let found = store.draft_by_code(&code, &Actor::Applicant).await.unwrap().unwrap();
    assert_eq!(store.draft(&found).await.unwrap().unwrap().answers.get("given_name"), "Leyla");
    store.draft_by_code(&code, &Actor::Staff("rena".to_owned())).await.unwrap().unwrap();
    let line = store.audit_tail(1).await.unwrap().remove(0);
    assert_eq!((line.actor.as_str(), line.action.as_str()), ("rena", "draft.open"));
    let other = AccessCode::draw(&*world.random).unwrap();
    assert!(store.draft_by_code(&other, &Actor::Applicant).await.unwrap().is_none());
    world.clock.advance(SignedDuration::from_hours(31 * 24));
    assert!(store.draft_by_code(&code, &Actor::Applicant).await.unwrap().is_none(), "forgotten with the draft");
}

async fn a_new_draft_code_ends_the_old_one(world: World) {
    let (store, token) = (&world.store, DraftToken::new(&*world.random).unwrap());
    store.save_draft(&token, Language::OFFICE, |answers| answers.set("given_name", "Leyla")).await.unwrap();
    let old = store.new_resume_code(&token).await.unwrap();
    let new = store.new_resume_code(&token).await.unwrap();
    assert!(store.draft_by_code(&old, &Actor::Applicant).await.unwrap().is_none());
    assert!(store.draft_by_code(&new, &Actor::Applicant).await.unwrap().is_some());
    store.delete_draft(&token).await.unwrap();
    assert!(store.draft_by_code(&new, &Actor::Applicant).await.unwrap().is_none());
}
