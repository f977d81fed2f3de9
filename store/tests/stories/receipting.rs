//! Receipts: one a complaint, given out again unchanged, checked by anybody, altered by nobody.

use huquq_domain::receipt::{Malformed, Receipt, Verdict};
use huquq_domain::role::Role;
use huquq_store::{Reader, ReceiptKeys, SignedReceipt};
use huquq_testkit::clock::SeededRandom;
use huquq_testkit::complaints::complaint;
use jiff::SignedDuration;

use crate::world::{World, filing};

stories!(
    a_receipt_is_made_with_the_complaint_and_stays_the_same,
    a_repeated_or_refused_filing_makes_no_second_receipt,
    a_receipt_says_what_was_filed_and_nothing_of_it,
    equal_contents_have_different_hashes,
    no_changed_character_passes,
    a_key_of_somebody_else_is_unknown,
    an_old_key_still_verifies_and_a_lost_one_does_not,
    an_installation_for_tests_says_so,
    the_case_shows_whether_receipt_and_content_fit,
    the_applicant_opens_their_own_copy_and_that_is_recorded,
    a_complaint_older_than_receipts_has_none,
);

async fn filed(world: &World) -> SignedReceipt {
    world.store.submit(filing(&complaint()), &world.key()).await.unwrap().receipt.unwrap()
}

fn genuine(world: &World, signed: &SignedReceipt) -> Receipt {
    match world.store.check_receipt(signed) {
        Verdict::Genuine(receipt) => receipt,
        other => panic!("{other:?}"),
    }
}

async fn a_receipt_is_made_with_the_complaint_and_stays_the_same(world: World) {
    let key = world.key();
    let first = world.store.submit(filing(&complaint()), &key).await.unwrap();
    let signed = first.receipt.unwrap();
    let receipt = genuine(&world, &signed);
    assert_eq!(receipt.reference, first.reference);
    assert_eq!(receipt.filed_at, first.filed_at, "the clock of this test stands on a whole second");
    assert_eq!((receipt.institution.as_str(), receipt.test), ("ombudsman_az", false));
    assert_eq!(receipt.key, world.store.receipt_keys()[0].id);
    assert_eq!(world.store.submitted(&key).await.unwrap().unwrap().receipt.as_ref(), Some(&signed));
    assert_eq!(SignedReceipt::find(&signed.to_text()).as_ref(), Ok(&signed));
    assert!(world.store.holds_receipt(first.reference, &signed).await.unwrap());
    assert!(world.behind_its_back("UPDATE receipts SET body = 'x'").await.is_err(), "receipts are only added");
}

async fn a_repeated_or_refused_filing_makes_no_second_receipt(world: World) {
    let key = world.key();
    let racing: Vec<_> = (0..8)
        .map(|_| {
            let (store, key) = (world.store.clone(), key.clone());
            tokio::spawn(async move { store.submit(filing(&complaint()), &key).await.unwrap().receipt.unwrap() })
        })
        .collect();
    let mut receipts = Vec::new();
    for one in racing {
        receipts.push(one.await.unwrap());
    }
    assert!(receipts.iter().all(|receipt| *receipt == receipts[0]));
    assert_eq!(world.number("SELECT count(*) FROM receipts").await, 1);
    // Without keys nothing is filed at all: no complaint without a receipt.
    let unsigned = world.open_again(crate::world::KEY).await.unwrap();
    assert!(unsigned.submit(filing(&complaint()), &world.key()).await.is_err());
    assert_eq!(world.number("SELECT count(*) FROM complaints").await, 1);
    // A receipt that cannot be kept takes the complaint with it.
    world.behind_its_back("DROP TABLE receipts").await.unwrap();
    assert!(world.store.submit(filing(&complaint()), &world.key()).await.is_err());
    assert_eq!(world.number("SELECT count(*) FROM complaints").await, 1);
}

async fn a_receipt_says_what_was_filed_and_nothing_of_it(world: World) {
    let typed = complaint().saying("Canarystorywqx").typing("given_name", "Canarynamewqx");
    let sent = world.store.submit(filing(&typed), &world.key()).await.unwrap();
    let receipt = genuine(&world, &sent.receipt.unwrap());
    assert_eq!(receipt.content.len(), 43, "the hash alone");
    let body = receipt.canonical();
    assert!(!body.contains("anary"), "{body}");
    let code = String::from_utf8(sent.access_code.unwrap().digits().to_vec()).unwrap();
    assert!(!body.contains(&code));
}

async fn equal_contents_have_different_hashes(world: World) {
    let (one, other) = (filed(&world).await, filed(&world).await);
    assert_ne!(one.statement().unwrap().content, other.statement().unwrap().content);
}

async fn no_changed_character_passes(world: World) {
    let text = filed(&world).await.to_text();
    for (at, found) in text.char_indices() {
        let other = if found == 'A' { 'B' } else { 'A' };
        let mut changed = text.clone();
        changed.replace_range(at..=at, &other.to_string());
        if let Ok(signed) = SignedReceipt::find(&changed) {
            let verdict = world.store.check_receipt(&signed);
            assert!(!matches!(verdict, Verdict::Genuine(_)), "a change at {at} passed");
            let asked = signed.statement().map(|receipt| receipt.reference);
            if let Ok(reference) = asked {
                assert!(!world.store.holds_receipt(reference, &signed).await.unwrap(), "a change at {at} is kept here");
            }
        }
    }
}

async fn a_key_of_somebody_else_is_unknown(world: World) {
    let elsewhere = tempfile::tempdir().unwrap();
    let random = SeededRandom::new(99);
    let moment = "2026-11-22T08:00:00Z".parse().unwrap();
    let (keys, _) = ReceiptKeys::load_or_create(elsewhere.path(), moment, &random).unwrap();
    let forger = world.open_again(crate::world::KEY).await.unwrap().signing(keys, "ombudsman_az", false);
    let forged = forger.submit(filing(&complaint()), &world.key()).await.unwrap().receipt.unwrap();
    assert!(matches!(forger.check_receipt(&forged), Verdict::Genuine(_)));
    assert_eq!(world.store.check_receipt(&forged), Verdict::UnknownKey);
}

async fn an_old_key_still_verifies_and_a_lost_one_does_not(world: World) {
    let old = filed(&world).await;
    ReceiptKeys::rotate(world.receipt_keys(), "2026-11-23T08:00:00Z".parse().unwrap(), &*world.random).unwrap();
    let both = world.signing(world.store.clone(), false);
    let new = both.submit(filing(&complaint()), &world.key()).await.unwrap().receipt.unwrap();
    assert_ne!(old.statement().unwrap().key, new.statement().unwrap().key);
    for receipt in [&old, &new] {
        assert!(matches!(both.check_receipt(receipt), Verdict::Genuine(_)));
    }
    assert_eq!(world.store.check_receipt(&new), Verdict::UnknownKey, "it was opened before the key was made");

    for file in std::fs::read_dir(world.receipt_keys()).unwrap() {
        std::fs::remove_file(file.unwrap().path()).unwrap();
    }
    assert!(world.store.holds_receipts().await.unwrap());
    let lost = world.signing(world.store.clone(), false);
    assert_eq!(lost.check_receipt(&old), Verdict::UnknownKey);
    let reference = old.statement().unwrap().reference;
    assert!(lost.holds_receipt(reference, &old).await.unwrap(), "the register still knows it");
}

async fn an_installation_for_tests_says_so(world: World) {
    assert!(!world.store.holds_receipts().await.unwrap());
    let store = world.signing(world.store.clone(), true);
    let signed = store.submit(filing(&complaint()), &world.key()).await.unwrap().receipt.unwrap();
    assert!(genuine(&world, &signed).test);
}

async fn the_case_shows_whether_receipt_and_content_fit(world: World) {
    let reader = Reader { login: "aysel".to_owned(), role: Role::Officer };
    let mut opened = Vec::new();
    for _ in 0..2 {
        let sent = world.store.submit(filing(&complaint()), &world.key()).await.unwrap();
        let case = world.store.open_case(sent.reference, &reader, "reading").await.unwrap().unwrap();
        let receipt = case.receipt.unwrap();
        assert!(matches!(receipt.verdict, Verdict::Genuine(_)) && receipt.content_fits);
        assert_eq!(Some(receipt.signed), sent.receipt);
        opened.push((sent.reference, case.id));
    }
    // Another complaint's receipt in its place: genuine by itself, but not of this content.
    let trigger = if world.is_sqlite() { "" } else { " ON receipts" };
    world.behind_its_back(&format!("DROP TRIGGER receipts_are_only_added{trigger}")).await.unwrap();
    let ((reference, id), (_, other)) = (&opened[0], &opened[1]);
    for column in ["body", "signature"] {
        let from = format!("(SELECT {column} FROM receipts WHERE complaint_id = '{other}')");
        let swap = format!("UPDATE receipts SET {column} = {from} WHERE complaint_id = '{id}'");
        world.behind_its_back(&swap).await.unwrap();
    }
    let case = world.store.open_case(*reference, &reader, "reading").await.unwrap().unwrap();
    let receipt = case.receipt.unwrap();
    assert!(matches!(receipt.verdict, Verdict::Genuine(_)) && !receipt.content_fits);
}

async fn the_applicant_opens_their_own_copy_and_that_is_recorded(world: World) {
    let key = world.key();
    let typed = complaint().saying("What happened, word for word.");
    let sent = world.store.submit(filing(&typed), &key).await.unwrap();
    world.clock.advance(SignedDuration::from_hours(30));
    let copy = world.store.own_copy(&key).await.unwrap().unwrap();
    assert_eq!(copy.reference, sent.reference);
    assert_eq!(copy.answers["what_happened"], "What happened, word for word.");
    let line = world.store.audit_tail(1).await.unwrap().remove(0);
    assert_eq!((line.actor.as_str(), line.action.as_str()), ("applicant", "complaint.open"));
    assert_eq!((line.object, line.reason.as_str()), (sent.reference.to_string(), "own copy"));
    assert!(world.store.own_copy(&world.key()).await.unwrap().is_none());
    assert_eq!(world.store.audit_tail(10).await.unwrap().len(), 2, "nothing opened, nothing recorded");
}

async fn a_complaint_older_than_receipts_has_none(world: World) {
    let key = world.key();
    let sent = world.store.submit(filing(&complaint()), &key).await.unwrap();
    world.behind_its_back("DELETE FROM receipts").await.unwrap();
    assert!(world.store.submitted(&key).await.unwrap().unwrap().receipt.is_none());
    assert!(world.store.own_copy(&key).await.unwrap().unwrap().receipt.is_none());
    assert!(!world.store.holds_receipt(sent.reference, &sent.receipt.unwrap()).await.unwrap());
}

#[test]
fn a_text_is_found_in_what_surrounds_it_and_faults_are_told_apart() {
    let text = format!("HUQUQ1.{}.{}", "e30", "A".repeat(86));
    let plain = SignedReceipt::find(&text).unwrap();
    let (head, tail) = text.split_at(30);
    for around in [
        format!("Receipt\n\n{text}\n"),
        format!("{{\"receipt\":\"{text}\"}}"),
        format!("{head}\r\n  {tail}\n\nmore words"),
        format!("\u{2066}{text}\u{2069}"),
        format!("HUQUQ1.cut {text}"),
    ] {
        assert_eq!(SignedReceipt::find(&around).as_ref(), Ok(&plain), "{around}");
    }
    assert_eq!(plain.statement(), Err(Malformed::Unreadable), "it is found, but states nothing");
    for (text, fault) in [
        ("", Malformed::NoReceipt),
        ("26-7K3M-9QXD", Malformed::NoReceipt),
        ("HUQUQ1.", Malformed::Cut),
        ("HUQUQ1.e30", Malformed::Cut),
        ("HUQUQ1.e30.AAAA", Malformed::Cut),
        ("HUQUQ1.e3!0.AAAA", Malformed::Unreadable),
        (&format!("{text}A"), Malformed::Unreadable),
        (&format!("HUQUQ1.e31.{}", "A".repeat(86)), Malformed::Unreadable),
    ] {
        assert_eq!(SignedReceipt::find(text), Err(fault), "{text}");
    }
}
