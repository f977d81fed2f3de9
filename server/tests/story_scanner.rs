//! Files and the virus scanner: the real one, with a list of its own that knows nothing but the test pattern.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use huquq_domain::attachments::Scan;
use huquq_testkit::applicant::story;
use huquq_testkit::files::{Part, form};
use huquq_testkit::office::Office;
use huquq_testkit::wait::until;
use huquq_testkit::wire::Ask;
use support::{opened, sqlite, store, words};

const CLAMD: &str = "/usr/sbin/clamd";

/// The pattern that every scanner knows. Put together here, so that no scanner finds it in this file.
fn eicar() -> String {
    ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR", "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("-")
}

struct Scanner {
    child: Child,
    socket: PathBuf,
    _folder: tempfile::TempDir,
}

impl Scanner {
    /// Starts it; none if it is not installed.
    async fn start() -> Option<Self> {
        if !Path::new(CLAMD).exists() {
            println!("skipped: {CLAMD} is not installed");
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        let (list, socket) = (folder.path().join("lists"), folder.path().join("clamd.ctl"));
        std::fs::create_dir(&list).unwrap();
        // Sum, size and name: a list as the scanner's own manual writes it.
        std::fs::write(list.join("test.hdb"), "44d88612fea8a8f36de82e1278abb02f:68:Eicar-Test-Signature\n").unwrap();
        let settings = folder.path().join("clamd.conf");
        let text = format!(
            "DatabaseDirectory {}\nLocalSocket {}\nForeground yes\nLogFile {}\nSelfCheck 0\n",
            list.display(),
            socket.display(),
            folder.path().join("clamd.log").display()
        );
        std::fs::write(&settings, text).unwrap();
        let child = Command::new(CLAMD)
            .arg(format!("--config-file={}", settings.display()))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut scanner = Self { child, socket, _folder: folder };
        until("the scanner to listen", Duration::from_secs(60), async || {
            if let Ok(Some(status)) = scanner.child.try_wait() {
                panic!("the scanner ended with {status}");
            }
            let door = clamav_client::tokio::Socket { socket_path: scanner.socket.clone() };
            clamav_client::tokio::ping(door).await.ok().filter(|answer| answer == clamav_client::PONG)
        })
        .await;
        Some(scanner)
    }
}

impl Drop for Scanner {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[tokio::test]
async fn what_the_scanner_finds_is_given_to_nobody() {
    let Some(scanner) = Scanner::start().await else { return };
    let office = Office::open_with(sqlite().set("CLAMD", &format!("unix:{}", scanner.socket.display()))).await;
    let (name, words) = words("en");
    let mut person = office.applicant("en");
    person.starts().await;
    person.fills(&story(name, words)).await;
    let parts = [Part::file("letter.txt", "words"), Part::file("bad.txt", eicar())];
    let path = person.path("files");
    assert_eq!(person.browser.asks(form(&path, &parts)).await.status, 303);
    until("both to be scanned", Duration::from_secs(30), async || {
        let page = person.opens("files").await.text();
        (page.contains("nothing was found") && page.contains("The check found a virus")).then_some(())
    })
    .await;
    let sent = person.sends().await;
    let case = opened(&store(&office.program).await, &sent.reference).await.unwrap();
    let mut officer = office.officer("aysel").await;
    for file in &case.files {
        let (scan, status) = if file.name == "bad.txt" { (Scan::Infected, 403) } else { (Scan::Clean, 200) };
        assert_eq!(file.scan, scan, "{}", file.name);
        let address = format!("/staff/case/{}/files/{}", sent.reference, file.id);
        assert_eq!(officer.person().browser.asks(Ask::get(&address)).await.status, status, "{}", file.name);
        let page = officer.opens(&sent.reference).await.text();
        assert_eq!(page.contains(&address), status == 200, "{}", file.name);
    }
    assert!(!office.program.log().contains("Eicar"), "the name of a find is not logged");
}

#[tokio::test]
async fn a_scanner_that_is_down_stops_no_complaint_and_no_file_goes_unscanned() {
    let mut office = Office::open_with(sqlite().set("CLAMD", "unix:{data}/no-such-socket")).await;
    let (name, words) = words("az");
    let mut person = office.applicant("az");
    person.starts().await;
    person.fills(&story(name, words)).await;
    let path = person.path("files");
    assert_eq!(person.browser.asks(form(&path, &[Part::file("letter.txt", "words")])).await.status, 303);
    let sent = person.sends().await;
    let store = store(&office.program).await;
    let case = opened(&store, &sent.reference).await.unwrap();
    let address = format!("/staff/case/{}/files/{}", sent.reference, case.files[0].id);
    let mut officer = office.officer("aysel").await;
    assert_eq!(officer.person().browser.asks(Ask::get(&address)).await.status, 403);
    assert!(!officer.opens(&sent.reference).await.text().contains(&address));
    until("the trouble to be noted", Duration::from_secs(30), async || {
        let case = opened(&store, &sent.reference).await.unwrap();
        (case.files[0].scan_note == "down").then_some(())
    })
    .await;
    // Without a scanner staff are warned and may open it.
    drop(store);
    office.program.set("CLAMD", "");
    office.program.restart().await;
    let page = officer.opens(&sent.reference).await.text();
    assert!(page.contains(&address) && page.contains("class=\"note warn\""));
    assert_eq!(officer.person().browser.asks(Ask::get(&address)).await.status, 200);
}
