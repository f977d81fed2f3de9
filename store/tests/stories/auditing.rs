//! The audit log: one line a reading, a chain nobody can cut unseen.

use huquq_domain::role::Role;
use huquq_store::Reader;
use huquq_testkit::complaints::complaint;

use crate::world::{World, filing};

stories!(each_reading_leaves_a_line, lines_cannot_be_changed_or_removed, a_forced_change_is_found);

async fn read_three_times(world: &World) -> String {
    let reference = world.store.submit(filing(&complaint()), &world.key()).await.unwrap().reference;
    let reader = Reader { login: "aysel".to_owned(), role: Role::Officer };
    for _ in 0..3 {
        world.store.open_case(reference, &reader, "reading").await.unwrap().unwrap();
    }
    reference.to_string()
}

async fn each_reading_leaves_a_line(world: World) {
    let reference = read_three_times(&world).await;
    let lines = world.store.audit_tail(10).await.unwrap();
    assert_eq!(lines.iter().map(|line| line.seq).collect::<Vec<_>>(), [1, 2, 3, 4]);
    assert_eq!(lines[0].action, "complaint.file");
    for line in &lines[1..] {
        assert_eq!(
            (line.actor.as_str(), line.action.as_str(), line.object.as_str()),
            ("aysel", "complaint.open", reference.as_str())
        );
        assert_eq!(line.reason, "officer: reading");
    }
    assert_eq!(world.store.audit_first_fault().await.unwrap(), None);
}

async fn lines_cannot_be_changed_or_removed(world: World) {
    read_three_times(&world).await;
    assert!(world.behind_its_back("UPDATE audit SET actor = 'nobody' WHERE seq = 2").await.is_err());
    assert!(world.behind_its_back("DELETE FROM audit WHERE seq = 4").await.is_err());
    assert_eq!(world.store.audit_tail(10).await.unwrap().len(), 4);
}

async fn a_forced_change_is_found(world: World) {
    read_three_times(&world).await;
    let forced = |trigger: &'static str| {
        if world.is_sqlite() { format!("DROP TRIGGER {trigger}") } else { format!("DROP TRIGGER {trigger} ON audit") }
    };
    world.behind_its_back(&forced("audit_is_not_shortened")).await.unwrap();
    world.behind_its_back("DELETE FROM audit WHERE seq = 4").await.unwrap();
    assert_eq!(world.store.audit_first_fault().await.unwrap(), Some(4), "the last line is missing");
    world.behind_its_back(&forced("audit_is_not_changed")).await.unwrap();
    world.behind_its_back("UPDATE audit SET actor = 'nobody' WHERE seq = 3").await.unwrap();
    assert_eq!(world.store.audit_first_fault().await.unwrap(), Some(3), "a line was changed");
    world.behind_its_back("DELETE FROM audit WHERE seq = 2").await.unwrap();
    assert_eq!(world.store.audit_first_fault().await.unwrap(), Some(2), "a line is missing");
}
