//! How heavy the six troubles weigh for four firms.

use super::sample::bakery;
use crate::domain::{Firm, Has, Raised, Server, Trait, Trouble};
use crate::evaluate::weights::{raised_by, weigh};

fn firm(people: u16, has: &[Trait], lacks: &[Trait], server: Option<Server>) -> Firm {
    let yes = has.iter().map(|one| (*one, Has::Yes));
    let no = lacks.iter().map(|one| (*one, Has::No));
    Firm {
        people: Some(people),
        traits: yes.chain(no).collect(),
        server,
        ..Firm::default()
    }
}

#[test]
fn weights_follow_the_company_profile() {
    use Trait::{HealthData, Members, RemoteAccess, RemoteMaintenance, Secrecy, Shop, Website};
    let gym = firm(
        6,
        &[Website, Members, HealthData],
        &[],
        Some(Server::CloudOnly),
    );
    let surgery = firm(
        8,
        &[Website, HealthData, RemoteMaintenance],
        &[],
        Some(Server::Own),
    );
    let table = [
        ("bakery", bakery(), [30, 20, 20, 15, 10, 5]),
        ("gym", gym, [30, 30, 20, 15, 25, 5]),
        ("surgery", surgery, [40, 20, 20, 20, 20, 5]),
        (
            "alone, no website",
            firm(1, &[], &[Website], None),
            [30, 20, 15, 15, 10, 0],
        ),
        ("nothing said", Firm::default(), [30, 20, 15, 15, 10, 5]),
        (
            "shop with members: customer accounts count once",
            firm(2, &[Shop, Members], &[], None),
            [30, 25, 20, 15, 15, 15],
        ),
        (
            "two kinds of special data, two ways in from outside: each counts once",
            firm(
                1,
                &[HealthData, Secrecy, RemoteAccess, RemoteMaintenance],
                &[],
                None,
            ),
            [35, 20, 15, 15, 20, 5],
        ),
    ];
    for (name, firm, expected) in table {
        assert_eq!(weigh(&firm).0, expected, "{name}");
    }
}

#[test]
fn the_tick_that_raised_a_weight_most_is_named() {
    let gym = firm(
        6,
        &[Trait::Members, Trait::HealthData],
        &[],
        Some(Server::CloudOnly),
    );
    let table = [
        (Trouble::Ransomware, None),
        (Trouble::Accounts, Some(Raised::CloudOnly)),
        (Trouble::Payment, Some(Raised::SeveralPeople)),
        (Trouble::Loss, None),
        (Trouble::Data, Some(Raised::SpecialData)),
        (Trouble::Web, None),
    ];
    for (trouble, expected) in table {
        assert_eq!(raised_by(&gym, trouble), expected, "{}", trouble.id());
    }
}
