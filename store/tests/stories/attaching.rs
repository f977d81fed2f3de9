//! Files: sealed on disk, named by rows, kept with the draft and handed to the complaint.

use std::time::Duration;

use futures_util::StreamExt as _;
use huquq_domain::attachments::{ALL_MAX, FILE_MAX, FILES_MAX, FileKind, Refused, Scan};
use huquq_domain::language::Language;
use huquq_domain::role::Role;
use huquq_store::{
    CaseFile, DraftToken, FileKey, Filing, IdempotencyKey, Joined, NewFile, Reader, SealedFile, StoreError, Vault,
};
use huquq_testkit::complaints::complaint;
use jiff::SignedDuration;

use crate::world::{World, filing};

stories!(
    a_file_stays_with_the_draft_and_goes_with_the_complaint,
    limits_hold_in_the_transaction,
    the_same_sending_is_kept_once,
    files_go_with_their_draft,
    a_file_that_joins_while_the_draft_is_filed_is_kept_or_refused,
    a_file_is_replaced_only_in_its_own_draft,
    what_the_scanner_says_decides_who_gets_a_file,
    no_word_of_a_file_is_readable,
);

const CANARY: &str = "kanareykafayl7";

struct Desk {
    world: World,
    vault: Vault,
    folder: tempfile::TempDir,
    token: DraftToken,
}

impl Desk {
    fn new(world: World) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let vault = Vault::open(&folder.path().join("attachments"), world.random.clone()).unwrap();
        let token = DraftToken::new(&*world.random).unwrap();
        Self { world, vault, folder, token }
    }

    async fn seals(&self, content: &[u8]) -> SealedFile {
        let mut writing = self.vault.begin().await.unwrap();
        writing.write(content).await.unwrap();
        writing.finish().await.unwrap()
    }

    async fn new_file(&self, name: &str, content: &[u8]) -> NewFile {
        let sealed = self.seals(content).await;
        NewFile { upload: sealed.id.clone(), sealed, name: name.to_owned(), kind: FileKind::Txt, has_place: false }
    }

    /// A row of which only the size matters.
    fn claimed(&self, size: u64) -> NewFile {
        let mut random = [0u8; 16];
        huquq_domain::given::Random::fill(&*self.world.random, &mut random).unwrap();
        let id: String = random.iter().map(|byte| format!("{byte:02x}")).collect();
        let sealed = SealedFile { id: id.clone(), key: self.any_key(), size, sha256: "0".repeat(64) };
        NewFile { sealed, name: "x".to_owned(), kind: FileKind::Txt, has_place: false, upload: id }
    }

    fn any_key(&self) -> FileKey {
        FileKey::from_bytes([3; 32])
    }

    async fn adds(&self, file: NewFile) -> Joined {
        self.world.store.add_file(&self.token, Language::OFFICE, file).await.unwrap()
    }

    async fn files_the_draft(&self) -> huquq_store::Submitted {
        let key = IdempotencyKey::from_draft(&self.token);
        let sent = Filing { draft: Some(self.token.clone()), ..filing(&complaint()) };
        self.world.store.submit(sent, &key).await.unwrap()
    }

    async fn reads(&self, id: &str, key: &FileKey) -> Result<Vec<u8>, StoreError> {
        content(&self.vault, id, key).await
    }
}

/// The whole content of a file.
pub async fn content(vault: &Vault, id: &str, key: &FileKey) -> Result<Vec<u8>, StoreError> {
    let mut pieces = vault.read(id, key).await?;
    let mut content = Vec::new();
    while let Some(piece) = pieces.next().await {
        content.extend_from_slice(&piece?);
    }
    Ok(content)
}

fn officer() -> Reader {
    Reader { login: "aysel".to_owned(), role: Role::Officer }
}

async fn a_file_stays_with_the_draft_and_goes_with_the_complaint(world: World) {
    let desk = Desk::new(world);
    let store = &desk.world.store;
    assert!(store.draft_files(&desk.token).await.unwrap().is_empty());
    let long = vec![7u8; 200_000];
    for (name, bytes) in [("letter.txt", b"words".as_slice()), ("نامه.txt", long.as_slice())] {
        assert_eq!(desk.adds(desk.new_file(name, bytes).await).await, Joined::Kept);
        desk.world.clock.advance(SignedDuration::from_secs(1));
    }
    let listed = store.draft_files(&desk.token).await.unwrap();
    assert_eq!(listed.iter().map(|file| file.name.as_str()).collect::<Vec<_>>(), ["letter.txt", "نامه.txt"]);
    assert_eq!((listed[0].size, listed[1].size, listed[0].scan), (5, 200_000, Scan::NotScanned));
    let (_, key) = store.draft_file(&desk.token, &listed[1].id).await.unwrap().unwrap();
    assert_eq!(desk.reads(&listed[1].id, &key).await.unwrap(), long);
    let stranger = DraftToken::new(&*desk.world.random).unwrap();
    assert!(store.draft_file(&stranger, &listed[1].id).await.unwrap().is_none());
    assert!(!store.remove_file(&stranger, &listed[1].id).await.unwrap());

    let receipt = desk.files_the_draft().await;
    assert!(store.draft_files(&desk.token).await.unwrap().is_empty());
    let case = store.open_case(receipt.reference, &officer(), "reading").await.unwrap().unwrap();
    let sums: Vec<_> = case.files.iter().map(|file| (file.name.as_str(), file.sha256.as_str())).collect();
    assert_eq!(sums, listed.iter().map(|file| (file.name.as_str(), file.sha256.as_str())).collect::<Vec<_>>());
    let before = store.audit_tail(100).await.unwrap().len();
    let opened = store.open_case_file(receipt.reference, &listed[1].id, &officer(), false).await.unwrap().unwrap();
    let CaseFile::Open(file, key) = opened else { panic!("it is open") };
    assert_eq!((file.name.as_str(), desk.reads(&file.id, &key).await.unwrap()), ("نامه.txt", long));
    let audit = store.audit_tail(100).await.unwrap();
    assert_eq!(audit.len(), before + 1);
    let line = audit.last().unwrap();
    assert_eq!((line.actor.as_str(), line.action.as_str()), ("aysel", "attachment.open"));
    assert!(line.object == receipt.reference.to_string() && line.reason.contains(&file.id), "{line:?}");

    let other = store.submit(filing(&complaint()), &desk.world.key()).await.unwrap();
    assert!(store.open_case_file(other.reference, &file.id, &officer(), false).await.unwrap().is_none());
    let late = store.add_file(&desk.token, Language::OFFICE, desk.new_file("late.txt", b"x").await).await;
    assert!(matches!(late, Err(StoreError::AlreadyFiled)));
    assert_eq!(desk.world.number("SELECT count(*) FROM attachments").await, 2);
}

async fn limits_hold_in_the_transaction(world: World) {
    let desk = Desk::new(world);
    for (size, expected) in [
        (0, Joined::Refused(Refused::Empty)),
        (FILE_MAX + 1, Joined::Refused(Refused::TooLarge)),
        (FILE_MAX, Joined::Kept),
    ] {
        assert_eq!(desk.adds(desk.claimed(size)).await, expected, "{size}");
    }
    // Many at once: each is counted with the others.
    let joining: Vec<_> = (0..FILES_MAX + 5)
        .map(|_| {
            let (store, token, file) = (desk.world.store.clone(), desk.token.clone(), desk.claimed(1));
            tokio::spawn(async move { store.add_file(&token, Language::OFFICE, file).await.unwrap() })
        })
        .collect();
    let mut kept = 1;
    for one in joining {
        match one.await.unwrap() {
            Joined::Kept => kept += 1,
            other => assert_eq!(other, Joined::Refused(Refused::TooMany)),
        }
    }
    assert_eq!(kept, FILES_MAX);

    let other = DraftToken::new(&*desk.world.random).unwrap();
    let add = async |size| desk.world.store.add_file(&other, Language::OFFICE, desk.claimed(size)).await.unwrap();
    let whole = usize::try_from(ALL_MAX / FILE_MAX).unwrap();
    for _ in 1..whole {
        assert_eq!(add(FILE_MAX).await, Joined::Kept);
    }
    assert_eq!(add(FILE_MAX - 1).await, Joined::Kept);
    assert_eq!(add(2).await, Joined::Refused(Refused::AllTooLarge));
    assert_eq!(add(1).await, Joined::Kept);
}

async fn the_same_sending_is_kept_once(world: World) {
    let desk = Desk::new(world);
    let again = |file: &NewFile| NewFile { upload: file.upload.clone(), ..desk.claimed(9) };
    let first = desk.claimed(9);
    let (id, repeats) = (first.sealed.id.clone(), [again(&first), again(&first)]);
    assert_eq!(desk.adds(first).await, Joined::Kept);
    for repeat in repeats {
        assert_eq!(desk.adds(repeat).await, Joined::Before(id.clone()));
    }
    assert_eq!(desk.world.number("SELECT count(*) FROM attachments").await, 1);
    // Another draft may use the same name for a sending.
    let elsewhere = DraftToken::new(&*desk.world.random).unwrap();
    let same = NewFile { upload: id, ..desk.claimed(9) };
    assert_eq!(desk.world.store.add_file(&elsewhere, Language::OFFICE, same).await.unwrap(), Joined::Kept);
}

async fn files_go_with_their_draft(world: World) {
    let desk = Desk::new(world);
    let store = &desk.world.store;
    let count = || desk.world.number("SELECT count(*) FROM attachments");
    desk.adds(desk.claimed(1)).await;
    assert!(store.delete_draft(&desk.token).await.unwrap());
    assert_eq!(count().await, 0);
    desk.adds(desk.claimed(1)).await;
    desk.world.clock.advance(SignedDuration::from_hours(31 * 24));
    assert!(store.draft_files(&desk.token).await.unwrap().is_empty(), "also before the sweep");
    store.save_draft(&desk.token, Language::OFFICE, |answers| answers.set("surname", "M")).await.unwrap();
    assert!(store.draft_files(&desk.token).await.unwrap().is_empty(), "nothing comes back");
    desk.adds(desk.claimed(1)).await;
    desk.world.clock.advance(SignedDuration::from_hours(31 * 24));
    assert_eq!(store.sweep().await.unwrap().drafts, 1);
    assert_eq!(count().await, 0);
}

async fn a_file_that_joins_while_the_draft_is_filed_is_kept_or_refused(world: World) {
    for _ in 0..5 {
        let token = DraftToken::new(&*world.random).unwrap();
        world.store.save_draft(&token, Language::OFFICE, |answers| answers.set("surname", "M")).await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        let vault = Vault::open(folder.path(), world.random.clone()).unwrap();
        let mut joining = Vec::new();
        for i in 0..6 {
            let mut writing = vault.begin().await.unwrap();
            writing.write(format!("file {i}").as_bytes()).await.unwrap();
            let sealed = writing.finish().await.unwrap();
            let id = sealed.id.clone();
            let file = NewFile { upload: id.clone(), sealed, name: id.clone(), kind: FileKind::Txt, has_place: false };
            let (store, token) = (world.store.clone(), token.clone());
            joining.push(tokio::spawn(async move {
                match store.add_file(&token, Language::OFFICE, file).await {
                    Ok(Joined::Kept) => Some(id),
                    Err(StoreError::AlreadyFiled) => None,
                    other => panic!("{other:?}"),
                }
            }));
        }
        let sent = Filing { draft: Some(token.clone()), ..filing(&complaint()) };
        let receipt = world.store.submit(sent, &IdempotencyKey::from_draft(&token)).await.unwrap();
        let mut kept = Vec::new();
        for one in joining {
            kept.extend(one.await.unwrap());
        }
        let case = world.store.open_case(receipt.reference, &officer(), "test").await.unwrap().unwrap();
        let mut filed: Vec<String> = case.files.into_iter().map(|file| file.id).collect();
        filed.sort();
        kept.sort();
        assert_eq!(filed, kept, "what was acknowledged is in the complaint, and nothing else");
    }
}

async fn a_file_is_replaced_only_in_its_own_draft(world: World) {
    let desk = Desk::new(world);
    let store = &desk.world.store;
    let first = desk.claimed(5);
    let old = first.sealed.id.clone();
    desk.adds(first).await;
    let stranger = DraftToken::new(&*desk.world.random).unwrap();
    let by = store.replace_file(&stranger, Language::OFFICE, &old, desk.claimed(6)).await;
    assert!(matches!(by, Err(StoreError::NotFound)));
    let second = desk.claimed(6);
    let new = second.sealed.id.clone();
    assert_eq!(store.replace_file(&desk.token, Language::OFFICE, &old, second).await.unwrap(), Joined::Kept);
    let ids = async || -> Vec<String> {
        store.draft_files(&desk.token).await.unwrap().into_iter().map(|file| file.id).collect()
    };
    assert_eq!(ids().await, std::slice::from_ref(&new));
    let large = store.replace_file(&desk.token, Language::OFFICE, &new, desk.claimed(FILE_MAX + 1)).await;
    assert!(matches!(large, Err(StoreError::Conflict)));
    assert_eq!(ids().await, [new], "what could not be replaced is still there");
}

async fn what_the_scanner_says_decides_who_gets_a_file(world: World) {
    let desk = Desk::new(world);
    let store = &desk.world.store;
    desk.adds(desk.new_file("a.txt", b"a").await).await;
    assert!(store.claim_to_scan(Duration::from_secs(60)).await.unwrap().is_none(), "a draft's key is not at hand");
    let receipt = desk.files_the_draft().await;
    let open = async |only_clean| {
        let case = store.open_case(receipt.reference, &officer(), "test").await.unwrap().unwrap();
        store.open_case_file(receipt.reference, &case.files[0].id, &officer(), only_clean).await.unwrap().unwrap()
    };
    assert!(matches!(open(true).await, CaseFile::NotScanned));
    assert!(matches!(open(false).await, CaseFile::Open(..)));

    let claimed = store.claim_to_scan(Duration::from_secs(60)).await.unwrap().unwrap();
    assert_eq!(desk.reads(&claimed.id, &claimed.key).await.unwrap(), b"a");
    assert!(store.claim_to_scan(Duration::from_secs(60)).await.unwrap().is_none(), "one at a time");
    store.record_scan(&claimed.id, Scan::NotScanned, "down", Duration::from_secs(60)).await.unwrap();
    assert!(store.claim_to_scan(Duration::from_secs(60)).await.unwrap().is_none());
    desk.world.clock.advance(SignedDuration::from_secs(61));
    let claimed = store.claim_to_scan(Duration::from_secs(60)).await.unwrap().unwrap();
    store.record_scan(&claimed.id, Scan::Clean, "", Duration::ZERO).await.unwrap();
    assert!(matches!(open(true).await, CaseFile::Open(..)));
    // What was said stays said.
    store.record_scan(&claimed.id, Scan::Infected, "", Duration::ZERO).await.unwrap();
    assert!(matches!(open(true).await, CaseFile::Open(..)));
    desk.world.clock.advance(SignedDuration::from_hours(48));
    assert!(store.claim_to_scan(Duration::from_secs(60)).await.unwrap().is_none());

    let other = DraftToken::new(&*desk.world.random).unwrap();
    let file = desk.new_file("b.txt", b"b").await;
    let id = file.sealed.id.clone();
    store.add_file(&other, Language::OFFICE, file).await.unwrap();
    store.record_scan(&id, Scan::Infected, "", Duration::ZERO).await.unwrap();
    let sent = Filing { draft: Some(other.clone()), ..filing(&complaint()) };
    let receipt = store.submit(sent, &IdempotencyKey::from_draft(&other)).await.unwrap();
    for only_clean in [true, false] {
        let opened = store.open_case_file(receipt.reference, &id, &officer(), only_clean).await.unwrap().unwrap();
        assert!(matches!(opened, CaseFile::Infected));
    }
}

async fn no_word_of_a_file_is_readable(world: World) {
    let desk = Desk::new(world);
    let text = CANARY.repeat(20_000);
    let file = desk.new_file(&format!("{CANARY}.txt"), text.as_bytes()).await;
    let sum = file.sealed.sha256.clone();
    desk.adds(file).await;
    let left = desk.new_file(CANARY, text.as_bytes()).await;
    desk.files_the_draft().await;
    desk.adds_elsewhere(left).await;
    let mut places = desk.world.raw_bytes();
    for folder in std::fs::read_dir(desk.folder.path().join("attachments")).unwrap() {
        for entry in std::fs::read_dir(folder.unwrap().path()).unwrap() {
            places.push(std::fs::read(entry.unwrap().path()).unwrap());
        }
    }
    for secret in [CANARY.as_bytes(), sum.as_bytes()] {
        for place in &places {
            assert!(!place.windows(secret.len()).any(|window| window == secret));
        }
    }
}

impl Desk {
    async fn adds_elsewhere(&self, file: NewFile) {
        let other = DraftToken::new(&*self.world.random).unwrap();
        self.world.store.add_file(&other, Language::OFFICE, file).await.unwrap();
    }
}
