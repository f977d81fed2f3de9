//! The real virus scanner, with a list of its own that knows nothing but the test pattern.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use huquq_testkit::wait::until;

const CLAMD: &str = "/usr/sbin/clamd";

/// A running scanner. It is ended when the test drops it.
pub struct Scanner {
    child: Child,
    socket: PathBuf,
    _folder: tempfile::TempDir,
}

impl Scanner {
    /// Starts it; none if it is not installed.
    pub async fn start() -> Option<Self> {
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

    /// Where it listens, as the setting says it.
    pub fn door(&self) -> String {
        format!("unix:{}", self.socket.display())
    }
}

impl Drop for Scanner {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
