//! Who looks after what, and where nobody does. An area that was never spoken of is a gap like one that nobody has; what
//! the team does without a name is a softer one.

use crate::domain::{Area, DutyGap, DutyStanding, Firm, ItBy, Model, Responsible, Trait, Who};

/// Every area that the firm has; the gaps come first, in the order of the areas.
pub(super) fn duties(model: &Model) -> Vec<DutyStanding> {
    let areas = Area::ALL.iter().filter(|area| applies(**area, &model.firm));
    let mut duties: Vec<DutyStanding> = areas
        .map(|area| DutyStanding {
            area: *area,
            gap: match model.duties.get(area) {
                None => Some(DutyGap::Open),
                Some(responsible) if responsible.who == Who::Nobody => Some(DutyGap::Nobody),
                Some(responsible) if is_anybody(responsible) => Some(DutyGap::Unnamed),
                Some(_) => None,
            },
            usual: usual(*area, &model.firm),
        })
        .collect();
    duties.sort_by_key(|duty| match duty.gap {
        Some(DutyGap::Nobody) => 0,
        Some(DutyGap::Open) => 1,
        Some(DutyGap::Unnamed) => 2,
        None => 3,
    });
    duties
}

/// What everybody shall do nobody does: the team has to say a name.
fn is_anybody(responsible: &Responsible) -> bool {
    match responsible.who {
        Who::Staff => responsible.name.trim().is_empty(),
        Who::Owner | Who::Provider | Who::Nobody => false,
    }
}

fn applies(area: Area, firm: &Firm) -> bool {
    match area {
        Area::Website => !firm.lacks(Trait::Website),
        Area::Updates | Area::Backup | Area::Accounts | Area::Router | Area::Emergency => true,
    }
}

/// Whoever looks after computers and network. The firm page says nothing about the website or the bad day.
fn usual(area: Area, firm: &Firm) -> Option<Who> {
    match area {
        Area::Updates | Area::Backup | Area::Accounts | Area::Router => match firm.it_by? {
            ItBy::Owner => Some(Who::Owner),
            ItBy::Staff => Some(Who::Staff),
            ItBy::Provider => Some(Who::Provider),
            ItBy::Nobody => None,
        },
        Area::Website | Area::Emergency => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Has;

    fn said(duties: &[(Area, Who)]) -> Model {
        let duties = duties.iter().map(|(area, who)| {
            let name = String::new();
            (*area, Responsible { who: *who, name })
        });
        Model {
            duties: duties.collect(),
            ..Model::default()
        }
    }

    fn standing(model: &Model) -> Vec<(Area, Option<DutyGap>)> {
        let duties = duties(model);
        duties.iter().map(|duty| (duty.area, duty.gap)).collect()
    }

    #[test]
    fn what_was_never_said_is_a_gap() {
        let standing = standing(&Model::default());
        assert_eq!(standing.len(), Area::ALL.len());
        assert!(standing.iter().all(|(_, gap)| *gap == Some(DutyGap::Open)));
    }

    #[test]
    fn nobody_stands_before_not_said_and_both_before_what_somebody_does() {
        let model = said(&[
            (Area::Updates, Who::Provider),
            (Area::Backup, Who::Owner),
            (Area::Website, Who::Nobody),
            (Area::Emergency, Who::Nobody),
        ]);
        assert_eq!(
            standing(&model),
            [
                (Area::Website, Some(DutyGap::Nobody)),
                (Area::Emergency, Some(DutyGap::Nobody)),
                (Area::Accounts, Some(DutyGap::Open)),
                (Area::Router, Some(DutyGap::Open)),
                (Area::Updates, None),
                (Area::Backup, None),
            ]
        );
    }

    #[test]
    fn the_team_without_a_name_is_a_softer_gap() {
        for (who, name, gap) in [
            (Who::Staff, "", Some(DutyGap::Unnamed)),
            (Who::Staff, "  ", Some(DutyGap::Unnamed)),
            (Who::Staff, "Petra", None),
            (Who::Owner, "", None),
            (Who::Provider, "", None),
            (Who::Nobody, "Petra", Some(DutyGap::Nobody)),
        ] {
            let mut model = said(&[(Area::Backup, Who::Owner), (Area::Website, Who::Nobody)]);
            let name = name.to_owned();
            model.duties.insert(Area::Router, Responsible { who, name });
            let standing = standing(&model);
            assert!(standing.contains(&(Area::Router, gap)), "{who:?} {gap:?}");
            // Behind what nobody does, before what is settled.
            let rank = |gap: &Option<DutyGap>| match gap {
                Some(gap) if gap.is_empty_chair() => 0,
                Some(_) => 1,
                None => 2,
            };
            assert!(standing.iter().map(|(_, gap)| rank(gap)).is_sorted());
        }
    }

    #[test]
    fn a_firm_without_a_website_needs_nobody_for_it() {
        for (has, listed) in [(None, true), (Some(Has::Yes), true), (Some(Has::No), false)] {
            let mut model = said(&[(Area::Website, Who::Nobody)]);
            model
                .firm
                .traits
                .extend(has.map(|has| (Trait::Website, has)));
            let found = standing(&model)
                .iter()
                .any(|(area, _)| *area == Area::Website);
            assert_eq!(found, listed, "{has:?}");
        }
    }

    #[test]
    fn the_firm_page_suggests_but_fills_in_nothing() {
        for (it_by, who) in [
            (None, None),
            (Some(ItBy::Owner), Some(Who::Owner)),
            (Some(ItBy::Staff), Some(Who::Staff)),
            (Some(ItBy::Provider), Some(Who::Provider)),
            (Some(ItBy::Nobody), None),
        ] {
            let mut model = Model::default();
            model.firm.it_by = it_by;
            for duty in duties(&model) {
                assert_eq!(duty.gap, Some(DutyGap::Open));
                let asked = !matches!(duty.area, Area::Website | Area::Emergency);
                assert_eq!(duty.usual, who.filter(|_| asked), "{:?}", duty.area);
            }
        }
    }
}
