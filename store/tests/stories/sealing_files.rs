//! Sealed files on disk, without a database: whole or not at all, bound to their name, gone when nobody names them.

use std::sync::Arc;
use std::time::Duration;

use huquq_store::{StoreError, Vault, orphaned_before};

use crate::attaching::content;

fn vault() -> (tempfile::TempDir, Vault) {
    let folder = tempfile::tempdir().unwrap();
    let random = Arc::new(huquq_testkit::clock::SeededRandom::new(5));
    let vault = Vault::open(folder.path(), random).unwrap();
    (folder, vault)
}

fn on_disk(folder: &tempfile::TempDir, id: &str) -> std::path::PathBuf {
    folder.path().join(&id[..2]).join(id)
}

#[tokio::test]
async fn a_file_of_any_length_reads_back_as_it_was_written() {
    let (_folder, vault) = vault();
    const PIECE: usize = 64 * 1024;
    for length in [0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 3 * PIECE + 17] {
        let plain: Vec<u8> = (0..length).map(|i| u8::try_from(i % 251).unwrap()).collect();
        for step in [1 << 20, 4097] {
            let mut writing = vault.begin().await.unwrap();
            for bytes in plain.chunks(step) {
                writing.write(bytes).await.unwrap();
            }
            let sealed = writing.finish().await.unwrap();
            assert_eq!(sealed.size, length as u64);
            assert_eq!(content(&vault, &sealed.id, &sealed.key).await.unwrap(), plain, "{length} by {step}");
        }
    }
}

#[tokio::test]
async fn a_file_that_was_cut_changed_or_moved_does_not_open() {
    let (folder, vault) = vault();
    let seal = async |byte: u8| {
        let mut writing = vault.begin().await.unwrap();
        writing.write(&vec![byte; 150_000]).await.unwrap();
        writing.finish().await.unwrap()
    };
    let (one, other) = (seal(1).await, seal(2).await);
    let path = on_disk(&folder, &one.id);
    let whole = std::fs::read(&path).unwrap();
    let piece = 64 * 1024 + 16;
    let mut swapped = whole.clone();
    swapped[20..20 + 2 * piece].rotate_left(piece);
    let mut turned = whole.clone();
    turned[100] ^= 1;
    let longer = [whole.as_slice(), b"x"].concat();
    for (what, bytes) in [
        ("nothing", &[][..]),
        ("a header alone", &whole[..20]),
        ("the last byte gone", &whole[..whole.len() - 1]),
        ("the last piece gone", &whole[..20 + 2 * piece]),
        ("pieces in another order", &swapped),
        ("a bit turned", &turned),
        ("a byte more", &longer),
    ] {
        std::fs::write(&path, bytes).unwrap();
        assert!(content(&vault, &one.id, &one.key).await.is_err(), "{what}");
    }
    std::fs::write(&path, &whole).unwrap();
    assert!(content(&vault, &one.id, &one.key).await.is_ok());
    assert!(content(&vault, &one.id, &other.key).await.is_err(), "another key");
    std::fs::copy(&path, on_disk(&folder, &other.id)).unwrap();
    assert!(content(&vault, &other.id, &one.key).await.is_err(), "another name");
    for id in ["", "..", "../../etc/passwd", "00", &"g".repeat(32), &format!("{}/", "0".repeat(31))] {
        assert!(matches!(vault.read(id, &one.key).await.err(), Some(StoreError::NotFound)), "{id}");
        assert!(vault.remove(id).await.is_err(), "{id}");
    }
}

#[tokio::test]
async fn what_is_dropped_half_way_leaves_nothing_and_orphans_go_after_a_day() {
    let (folder, vault) = vault();
    let mut writing = vault.begin().await.unwrap();
    writing.write(&vec![1; 300_000]).await.unwrap();
    drop(writing);
    let files = || -> usize {
        vault.folders().iter().map(|name| std::fs::read_dir(folder.path().join(name)).unwrap().count()).sum()
    };
    huquq_testkit::wait::until("the half file to go", Duration::from_secs(10), async || (files() == 0).then_some(()))
        .await;

    let mut ids = Vec::new();
    for _ in 0..3 {
        let mut writing = vault.begin().await.unwrap();
        writing.write(b"words").await.unwrap();
        ids.push(writing.finish().await.unwrap().id);
    }
    // A crash leaves the beginning of a file under a name of its own.
    std::fs::write(on_disk(&folder, &ids[0]).with_extension("x#1"), b"half").unwrap();
    let known = [ids[0].clone()].into_iter().collect();
    let sweep = |until| -> u64 { vault.folders().iter().map(|name| vault.remove_orphans(name, &known, until)).sum() };
    let written = std::fs::metadata(on_disk(&folder, &ids[0])).unwrap().modified().unwrap();
    let hours = |hours: u64| written + Duration::from_secs(hours * 3600);
    assert_eq!(sweep(orphaned_before(hours(23))), 0);
    assert_eq!(sweep(orphaned_before(hours(25))), 3);
    assert_eq!(files(), 1);
    vault.remove(&ids[0]).await.unwrap();
    vault.remove(&ids[0]).await.unwrap();
    assert_eq!(files(), 0);
}
