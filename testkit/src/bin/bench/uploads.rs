//! Files that come all at once, against plain copies of as many octets to the same disk.

use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use huquq_testkit::applicant::Applicant;
use huquq_testkit::browser::excerpt;
use huquq_testkit::files::{around, jpeg};
use huquq_testkit::program::Program;

use crate::lines::Line;
use crate::machine::{forget_peak, free, peak, pin};
use crate::people::ready;

/// People who send one file each, at once.
const PEOPLE: usize = 100;
/// Octets that a file is made of again and again: all share one piece, so that the load stays small.
const PIECE: usize = 1_000_000;
/// How often.
const PIECES: usize = 20;
/// Room on the disk, in bytes: the files once as uploads and half of them as copies, and room to spare.
const NEEDED: f64 = 5e9;

/// A hundred files of 20 MB at once, sealed and on disk. The plain copies are written one after the other, each brought
/// to disk before the next begins: half of them before the uploads and half after, so that a slow moment of the disk
/// meets both.
pub async fn uploads(program: &Program) -> Vec<Line> {
    let room = free(&program.data_dir());
    if room.is_none_or(|room| room < NEEDED) {
        let why = room.map_or("how much of the disk is free is not told".to_owned(), |room| {
            format!("{:.1} GB of the disk are free, {:.0} are needed", room / 1e9, NEEDED / 1e9)
        });
        return vec![Line::unmeasured("uploads, 100 of 20 MB at once", &why)];
    }
    let people = ready(program, PEOPLE).await;
    let noise = Arc::new(noise());
    pin(program.pid(), 0);
    let mut copying = copies(&program.data_dir(), &noise);
    forget_peak(program.pid());
    let start = Instant::now();
    let senders: Vec<_> = people.into_iter().map(|person| tokio::spawn(sends(person, Arc::clone(&noise)))).collect();
    let mut failed = 0_usize;
    for sender in senders {
        if let Err(trouble) = sender.await.expect("the load runs") {
            println!("an upload failed: {trouble}");
            failed += 1;
        }
    }
    let took = start.elapsed().as_secs_f64();
    let most = peak(program.pid());
    copying += copies(&program.data_dir(), &noise);
    let (ours, plain) = (megabytes(PEOPLE - failed) / took, megabytes(2 * (PEOPLE / 2)) / copying);
    vec![
        Line::most("uploads, 100 of 20 MB at once: failed", failed as f64, "", 0.0),
        Line::most("uploads, 100 of 20 MB at once: memory at most", most, "MB", 256.0),
        Line::least("uploads, one core", ours, "MB/s", 25.0),
        Line::told("plain copies (fsync a file, same disk)", plain, "MB/s"),
        Line::hoped("uploads: ours / plain copies", ours / plain, "ratio", 0.3),
    ]
}

/// What so many files hold.
fn megabytes(files: usize) -> f64 {
    (files * PIECES * PIECE) as f64 / 1e6
}

/// Sends one file; says what went wrong.
async fn sends(mut person: Applicant, noise: Arc<Vec<u8>>) -> Result<(), String> {
    let path = person.path("files");
    let (ask, before, after) = around(&path, "foto.jpg");
    // It begins as a photo does; what follows nobody looks at.
    let begin = jpeg(b"");
    let mut pieces = vec![before.as_slice(), begin.as_slice()];
    pieces.extend(std::iter::repeat_n(noise.as_slice(), PIECES));
    pieces.push(after.as_slice());
    let answer = person.browser.ask_in_pieces(ask, &pieces).await.map_err(|error| error.to_string())?;
    if answer.status == 303 && answer.location() == path {
        return Ok(());
    }
    Err(format!("{} to {:?}\n{}", answer.status, answer.location(), excerpt(&answer)))
}

/// Writes half as many files as there are uploads and removes them. Gives the seconds of the writing.
fn copies(folder: &Path, noise: &[u8]) -> f64 {
    let paths: Vec<_> = (0..PEOPLE / 2).map(|number| folder.join(format!("bench-copy-{number}"))).collect();
    let start = Instant::now();
    for path in &paths {
        let mut file = File::create(path).expect("a file");
        for _ in 0..PIECES {
            file.write_all(noise).expect("room on the disk");
        }
        file.sync_all().expect("a disk");
    }
    let took = start.elapsed().as_secs_f64();
    for path in &paths {
        std::fs::remove_file(path).expect("it was there");
    }
    took
}

/// Octets without a pattern, the same in every run (xorshift).
fn noise() -> Vec<u8> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut noise = Vec::with_capacity(PIECE);
    while noise.len() < PIECE {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        noise.extend_from_slice(&state.to_le_bytes());
    }
    noise.truncate(PIECE);
    noise
}
