//! Files that are sent after the filing: one sending is kept once, counts with what was filed, and stands in the log.

use std::time::Duration;

use huquq_domain::attachments::{ALL_MAX, FILE_MAX, FILES_MAX, FileKind, Refused, Scan};
use huquq_domain::codes::Reference;
use huquq_domain::event::{Actor, PublicStatus, What};
use huquq_domain::given::Random as _;
use huquq_domain::language::Language;
use huquq_domain::role::Role;
use huquq_store::{
    AddedFiles, CaseDoor, CaseFile, CaseToken, DraftToken, FileKey, Filing, IdempotencyKey, LaterFiles, NewFile,
    OfficeAct, OwnAct, Reader, SealedFile, StoreError, Vault,
};
use huquq_testkit::complaints::complaint;
use jiff::SignedDuration;

use crate::attaching::content;
use crate::world::{World, filing};

stories!(
    files_join_a_filed_complaint_as_one_entry_of_its_log,
    the_same_press_is_kept_once_and_another_is_another,
    the_same_key_is_kept_once_and_goes_with_the_same_files,
    what_was_filed_counts_towards_the_limits,
    a_program_sends_all_or_nothing,
    sendings_at_once_are_counted_one_after_the_other,
    what_was_taken_back_grows_no_more,
    only_its_own_code_opens_the_door,
    a_partner_is_named_in_the_audit,
    the_scanner_and_the_sweeper_know_them,
    no_word_of_a_later_file_is_readable,
);

const CANARY: &str = "kanareykasonra8";

/// A filed complaint with one file, and its applicant inside.
struct Case {
    world: World,
    reference: Reference,
    token: CaseToken,
    door: CaseDoor,
}

impl Case {
    async fn of(world: World) -> Self {
        let draft = DraftToken::new(&*world.random).unwrap();
        world.store.add_file(&draft, Language::OFFICE, claimed(&world, 3)).await.unwrap();
        let sent = Filing { draft: Some(draft.clone()), ..filing(&complaint()) };
        let filed = world.store.submit(sent, &IdempotencyKey::from_draft(&draft)).await.unwrap();
        let token = world.store.open_own_case(filed.reference, &filed.access_code.unwrap()).await.unwrap().unwrap();
        let door = world.store.own_case(&token).await.unwrap().unwrap().door;
        world.clock.advance(SignedDuration::from_mins(5));
        Self { world, reference: filed.reference, token, door }
    }

    async fn sends(&self, files: Vec<NewFile>) -> Result<AddedFiles, StoreError> {
        self.world.store.add_later_files(&self.door, LaterFiles::by_person(files)).await
    }

    async fn program_sends(&self, key: &str, files: Vec<NewFile>) -> Result<AddedFiles, StoreError> {
        let sending = LaterFiles::by_program(files, &IdempotencyKey::from_text(key), None);
        self.world.store.add_later_files(&self.door, sending).await
    }

    fn file(&self, size: u64) -> NewFile {
        claimed(&self.world, size)
    }

    async fn rows(&self) -> i64 {
        self.world.number("SELECT count(*) FROM attachments").await
    }

    async fn entries(&self) -> Vec<What> {
        let case = self.world.store.own_case(&self.token).await.unwrap().unwrap();
        case.events.into_iter().map(|event| event.what).collect()
    }

    async fn audited(&self) -> Vec<String> {
        let lines = self.world.store.audit_tail(1_000).await.unwrap();
        lines.into_iter().filter(|line| line.action == "complaint.files").map(|line| line.actor).collect()
    }
}

/// A row of which only size and name matter; each has a sum of its own.
fn claimed(world: &World, size: u64) -> NewFile {
    let mut random = [0u8; 16];
    world.random.fill(&mut random).unwrap();
    let id: String = random.iter().map(|byte| format!("{byte:02x}")).collect();
    let sealed = SealedFile { id: id.clone(), key: FileKey::from_bytes([3; 32]), size, sha256: format!("{id}{id}") };
    NewFile { sealed, name: format!("{size}.txt"), kind: FileKind::Txt, has_place: false, upload: id }
}

/// The same content once more, sealed anew.
fn again(world: &World, file: &NewFile) -> NewFile {
    let fresh = claimed(world, file.sealed.size);
    let sealed = SealedFile { sha256: file.sealed.sha256.clone(), ..fresh.sealed };
    NewFile { sealed, name: file.name.clone(), upload: file.upload.clone(), ..fresh }
}

fn ids(added: &AddedFiles) -> Vec<String> {
    added.files.iter().map(|file| file.id.clone()).collect()
}

fn officer() -> Reader {
    Reader { login: "aysel".to_owned(), role: Role::Officer }
}

async fn files_join_a_filed_complaint_as_one_entry_of_its_log(world: World) {
    let case = Case::of(world).await;
    let store = &case.world.store;
    let asked = store.write_to_applicant(case.reference, &officer(), OfficeAct::Ask, "Qərar?", "a").await.unwrap();
    assert!(asked.waiting_applicant);
    let files = vec![case.file(10), case.file(11), case.file(12)];
    let sent: Vec<String> = files.iter().map(|file| file.sealed.id.clone()).collect();
    let added = case.sends(files).await.unwrap();
    assert_eq!((ids(&added), added.refused.len(), added.repeated), (sent.clone(), 0, false), "in their order");

    let own = store.own_case(&case.token).await.unwrap().unwrap();
    assert_eq!(own.files.iter().map(|file| file.later).collect::<Vec<_>>(), [false, true, true, true]);
    let last = own.events.last().unwrap();
    assert_eq!((&last.what, &last.actor, own.events.len()), (&What::FilesAdded { count: 3 }, &Actor::Applicant, 3));
    let opened = store.open_case(case.reference, &officer(), "read").await.unwrap().unwrap();
    assert_eq!(opened.files.iter().skip(1).map(|file| file.id.clone()).collect::<Vec<_>>(), sent);
    assert!(opened.files[1].created_at > opened.filed_at && opened.files[1].scan == Scan::NotScanned);
    assert_eq!(case.audited().await, ["applicant"]);
    let row = case.world.number("SELECT count(*) FROM complaints WHERE status = 'considered'").await;
    assert_eq!(row, 1, "whoever was asked has answered");
    // The log goes on behind it.
    store.act_on_own_case(&case.token, OwnAct::Write, "Göndərdim", "b").await.unwrap();
    assert_eq!(store.own_case(&case.token).await.unwrap().unwrap().messages.last().unwrap().seq, 4);
    assert_eq!(store.audit_first_fault().await.unwrap(), None);
}

async fn the_same_press_is_kept_once_and_another_is_another(world: World) {
    let case = Case::of(world).await;
    let files = [case.file(10), case.file(11)];
    let copy = || files.iter().map(|file| again(&case.world, file)).collect::<Vec<_>>();
    let (repeat, late) = (copy(), copy());
    let other = vec![NewFile { upload: files[0].upload.clone(), ..case.file(12) }];
    let first = case.sends(copy()).await.unwrap();
    let second = case.sends(repeat).await.unwrap();
    assert_eq!((ids(&second), second.repeated), (ids(&first), true));
    assert_eq!((case.rows().await, case.entries().await.len()), (3, 2));
    // The same page of the browser, but something else was chosen: nothing of it may be lost.
    let third = case.sends(other).await.unwrap();
    assert_eq!((third.files.len(), third.repeated, case.rows().await), (1, false, 4));
    case.world.store.act_on_own_case(&case.token, OwnAct::Withdraw, "", "w").await.unwrap();
    assert_eq!(ids(&case.sends(late).await.unwrap()), ids(&first), "what was kept stays kept");
}

async fn the_same_key_is_kept_once_and_goes_with_the_same_files(world: World) {
    let case = Case::of(world).await;
    let files = [case.file(10), case.file(11)];
    let copy = || files.iter().map(|file| again(&case.world, file)).collect::<Vec<_>>();
    let first = case.program_sends("a-key-of-a-program-1", copy()).await.unwrap();
    for _ in 0..3 {
        let repeat = case.program_sends("a-key-of-a-program-1", copy()).await.unwrap();
        assert_eq!((ids(&repeat), repeat.repeated), (ids(&first), true));
    }
    for other in
        [vec![case.file(10), case.file(11)], copy().into_iter().rev().collect(), copy().into_iter().take(1).collect()]
    {
        let refused = case.program_sends("a-key-of-a-program-1", other).await;
        assert!(matches!(refused, Err(StoreError::KeyUsed)));
    }
    assert_eq!(case.program_sends("a-key-of-a-program-2", copy()).await.unwrap().files.len(), 2);
    assert_eq!((case.rows().await, case.audited().await.len()), (5, 2));
}

async fn what_was_filed_counts_towards_the_limits(world: World) {
    let case = Case::of(world).await;
    for (size, why) in [(0, Refused::Empty), (FILE_MAX + 1, Refused::TooLarge)] {
        let added = case.sends(vec![case.file(size)]).await.unwrap();
        assert_eq!((added.files.len(), added.refused), (0, vec![(format!("{size}.txt"), why)]));
    }
    assert_eq!((case.entries().await.len(), case.audited().await.len()), (1, 0), "nothing kept, nothing written");
    let added = case.sends((0..FILES_MAX).map(|_| case.file(1)).collect()).await.unwrap();
    assert_eq!((added.files.len(), added.refused), (FILES_MAX - 1, vec![("1.txt".to_owned(), Refused::TooMany)]));
    assert_eq!(case.entries().await[1], What::FilesAdded { count: u32::try_from(FILES_MAX).unwrap() - 1 });

    let other = Case::of(World::sqlite().await).await;
    let whole = usize::try_from(ALL_MAX / FILE_MAX).unwrap();
    let added = other.sends((0..whole).map(|_| other.file(FILE_MAX)).collect()).await.unwrap();
    let name = format!("{FILE_MAX}.txt");
    assert_eq!((added.files.len(), added.refused), (whole - 1, vec![(name, Refused::AllTooLarge)]));
}

async fn a_program_sends_all_or_nothing(world: World) {
    let case = Case::of(world).await;
    let key = "a-key-of-a-program-1";
    let added = case.program_sends(key, vec![case.file(1), case.file(FILE_MAX + 1)]).await.unwrap();
    assert_eq!((added.files.len(), added.refused.len()), (0, 1));
    assert_eq!((case.rows().await, case.entries().await.len()), (1, 1));
    // What was refused has not used the key.
    assert_eq!(case.program_sends(key, vec![case.file(1)]).await.unwrap().files.len(), 1);
}

async fn sendings_at_once_are_counted_one_after_the_other(world: World) {
    let case = Case::of(world).await;
    let once = case.file(2);
    let racing: Vec<_> = (0..FILES_MAX + 5)
        .map(|i| {
            // Every fifth is the same press.
            let file = if i % 5 == 0 { again(&case.world, &once) } else { case.file(1) };
            let (store, door) = (case.world.store.clone(), case.door.clone());
            tokio::spawn(async move { store.add_later_files(&door, LaterFiles::by_person(vec![file])).await.unwrap() })
        })
        .collect();
    for one in racing {
        let added = one.await.unwrap();
        assert!(added.files.len() == 1 || added.refused.iter().all(|(_, why)| *why == Refused::TooMany));
    }
    assert_eq!(case.rows().await, i64::try_from(FILES_MAX).unwrap());
    let later = case.world.number("SELECT count(*) FROM attachments WHERE came_with IS NOT NULL").await;
    assert_eq!(case.entries().await.len(), usize::try_from(later).unwrap() + 1, "an entry for each that was kept");
    let same = case.world.number("SELECT count(*) FROM attachments WHERE size = 2").await;
    assert!(same <= 1, "the same press once");
}

async fn what_was_taken_back_grows_no_more(world: World) {
    let case = Case::of(world).await;
    let store = &case.world.store;
    let ended = store
        .append(case.reference, What::Closed { outcome: huquq_domain::event::Outcome::Explained }, Actor::Program)
        .await
        .unwrap();
    assert_eq!(ended.status, PublicStatus::Closed);
    assert_eq!(case.sends(vec![case.file(1)]).await.unwrap().files.len(), 1, "an end is not too late");
    store.append(case.reference, What::Reopened, Actor::Program).await.unwrap();
    store.act_on_own_case(&case.token, OwnAct::Withdraw, "", "w").await.unwrap();
    assert!(matches!(case.sends(vec![case.file(1)]).await, Err(StoreError::Conflict)));
    let by_program = case.program_sends("a-key-of-a-program-1", vec![case.file(1)]).await;
    assert!(matches!(by_program, Err(StoreError::Conflict)));
    assert_eq!((case.rows().await, case.audited().await.len()), (2, 1));
}

async fn only_its_own_code_opens_the_door(world: World) {
    let key = world.key();
    let filed = world.store.submit(filing(&complaint()), &key).await.unwrap();
    let other = world.store.submit(filing(&complaint()), &world.key()).await.unwrap();
    let (code, wrong) = (filed.access_code.unwrap(), other.access_code.unwrap());
    let nobody = Reference::draw(2025, &*world.random).unwrap();
    assert!(world.store.case_door(filed.reference, &wrong).await.unwrap().is_none());
    assert!(world.store.case_door(nobody, &code).await.unwrap().is_none());
    let door = world.store.case_door(filed.reference, &code).await.unwrap().unwrap();
    let sending = LaterFiles::by_person(vec![claimed(&world, 7)]);
    assert_eq!(world.store.add_later_files(&door, sending).await.unwrap().files.len(), 1);
    let of = async |reference| world.store.open_case(reference, &officer(), "read").await.unwrap().unwrap().files.len();
    assert_eq!((of(filed.reference).await, of(other.reference).await), (1, 0));
    assert_eq!(world.number("SELECT count(*) FROM case_sessions").await, 0, "a door is no session");
}

async fn a_partner_is_named_in_the_audit(world: World) {
    let case = Case::of(world).await;
    let key = IdempotencyKey::of_partner("p1", "a-key-of-a-program-1");
    let sending = LaterFiles::by_program(vec![case.file(1)], &key, Some("p1"));
    case.world.store.add_later_files(&case.door, sending).await.unwrap();
    assert_eq!(case.audited().await, ["partner:p1"]);
    let own = case.world.store.own_case(&case.token).await.unwrap().unwrap();
    assert_eq!(own.events.last().unwrap().actor, Actor::Applicant, "the files are the applicant's");
}

async fn the_scanner_and_the_sweeper_know_them(world: World) {
    let case = Case::of(world).await;
    let store = &case.world.store;
    let lease = Duration::from_secs(60);
    let filed = store.claim_to_scan(lease).await.unwrap().unwrap();
    store.record_scan(&filed.id, Scan::Clean, "", Duration::ZERO).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let vault = Vault::open(folder.path(), case.world.random.clone()).unwrap();
    let mut writing = vault.begin().await.unwrap();
    writing.write(b"words").await.unwrap();
    let sealed = writing.finish().await.unwrap();
    let id = sealed.id.clone();
    let file = NewFile { upload: id.clone(), sealed, name: "a.txt".to_owned(), kind: FileKind::Txt, has_place: false };
    case.sends(vec![file]).await.unwrap();
    assert!(store.files_beginning(&id[..2]).await.unwrap().contains(&id));
    let claimed = store.claim_to_scan(lease).await.unwrap().unwrap();
    assert_eq!(claimed.id, id);
    assert_eq!(content(&vault, &id, &claimed.key).await.unwrap(), b"words");
    store.record_scan(&id, Scan::Clean, "", Duration::ZERO).await.unwrap();
    let opened = store.open_case_file(case.reference, &id, &officer(), true).await.unwrap().unwrap();
    let CaseFile::Open(file, key) = opened else { panic!("it is open") };
    assert!(file.later && content(&vault, &id, &key).await.unwrap() == b"words");
}

async fn no_word_of_a_later_file_is_readable(world: World) {
    let case = Case::of(world).await;
    let mut file = case.file(1);
    file.name = format!("{CANARY}.txt");
    let (sum, press) = (format!("{}beef", "c0ffee".repeat(10)), "kanareykabasma0123456789");
    file.sealed.sha256.clone_from(&sum);
    file.upload = press.to_owned();
    case.sends(vec![file]).await.unwrap();
    case.program_sends(&format!("{CANARY}-as-a-key"), vec![case.file(2)]).await.unwrap();
    let places = case.world.raw_bytes();
    for secret in [CANARY, sum.as_str(), press] {
        assert!(places.iter().all(|place| !place.windows(secret.len()).any(|part| part == secret.as_bytes())));
    }
}
