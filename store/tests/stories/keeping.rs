//! What lies on the disk gives nothing away.

use huquq_domain::language::Language;
use huquq_domain::role::Role;
use huquq_store::{DraftToken, NewCredentials, TotpSecret};
use huquq_testkit::complaints::complaint;

use crate::world::{World, filing};

stories!(nothing_typed_stands_readable_on_the_disk);

const CANARIES: [&str; 7] = [
    "Canarystorywqx",
    "Canarynamewqx",
    "canarymailwqx",
    "Canarydraftwqx",
    "canarytotpseedwqx",
    "canarypasshashwqx",
    "canaryfailedloginwqx",
];

async fn nothing_typed_stands_readable_on_the_disk(world: World) {
    let store = &world.store;
    let [story, name, mail, drafted, seed, password, login] = CANARIES;
    let typed = complaint().saying(&format!("{story} ").repeat(200)).typing("given_name", name);
    let typed = typed.acknowledged_at(&format!("{mail}@example.test"));
    let mut codes = Vec::new();
    for _ in 0..5 {
        let receipt = store.submit(filing(&typed), &world.key()).await.unwrap();
        codes.push(String::from_utf8(receipt.access_code.unwrap().digits().to_vec()).unwrap());
    }
    let token = DraftToken::new(&*world.random).unwrap();
    store.save_draft(&token, Language::OFFICE, move |answers| answers.set("what_happened", drafted)).await.unwrap();
    let link = store.add_staff("aysel", "Aysel", Role::Officer, "program").await.unwrap();
    let credentials = NewCredentials {
        password_hash: password.to_owned(),
        totp_secret: TotpSecret::new(seed.as_bytes().to_vec()),
        recovery_hashes: Vec::new(),
    };
    store.complete_setup(&link, credentials).await.unwrap();
    store.record_sign_in_failure(login).await.unwrap();
    let staff = store.staff_for_sign_in("aysel").await.unwrap().unwrap();
    let session = store.create_session(&staff.id).await.unwrap();

    let mut secrets: Vec<String> = CANARIES.iter().map(|canary| (*canary).to_owned()).collect();
    secrets.extend(codes);
    secrets.extend([token.to_text(), link.to_text(), session.to_text()]);
    // A dump writes bytes as hexadecimal digits.
    let digits = |secret: &String| secret.bytes().map(|byte| format!("{byte:02x}")).collect();
    let in_a_dump: Vec<String> = secrets.iter().map(digits).collect();
    secrets.extend(in_a_dump);
    let files = world.raw_bytes();
    assert_eq!(found(&files, &["aysel".to_owned()]), ["aysel"], "the search must be able to find something");
    assert!(found(&files, &secrets).is_empty(), "stands readable on the disk: {:?}", found(&files, &secrets));
}

/// Which of `texts` stand in any file. One pass for all: a server keeps tens of megabytes.
fn found<'a>(files: &[Vec<u8>], texts: &'a [String]) -> Vec<&'a str> {
    let mut begins = vec![false; 1 << 16];
    let pair = |bytes: &[u8]| usize::from(u16::from_be_bytes([bytes[0], bytes[1]]));
    for text in texts {
        begins[pair(text.as_bytes())] = true;
    }
    let mut found = std::collections::BTreeSet::new();
    for file in files {
        for at in 0..file.len().saturating_sub(1) {
            if begins[pair(&file[at..])] {
                found.extend(texts.iter().filter(|text| file[at..].starts_with(text.as_bytes())).map(String::as_str));
            }
        }
    }
    found.into_iter().collect()
}
