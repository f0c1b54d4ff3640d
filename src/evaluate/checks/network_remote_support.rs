//! Whether this PC has programs through which somebody helps from afar, and whether they wait for callers by themselves.
//!
//! Looks for the programs on a list of known ones: installed, running or among the downloads. Their settings are not
//! read. The IT provider's own tool is normal and never bad; the owner has to know whose it is.

use crate::domain::{
    Cap, Check, CheckId, Circumstances, MeasureId, Missing, Os, Protection, Reading, Status,
    Verdict,
};

pub const CHECK: Check = Check {
    id: CheckId("network.remote-support"),
    on: &[Os::Linux, Os::Windows, Os::Macos],
    protection: Protection::NothingExposed,
    // The question is about what was agreed with the provider; this is about what is on the PC.
    question: None,
    measure: Some(MeasureId("remote-support-known")),
    cap: Cap::None,
    judge,
};

fn judge(reading: &Reading, _: &Circumstances) -> Verdict {
    if reading.text("abandoned_tools").is_some() {
        return Verdict::new(Status::Bad, "abandoned");
    }
    let found = (
        reading.number("support_tools"),
        reading.is("starts_by_itself"),
        reading.missing,
    );
    match found {
        (Some(2..), _, _) => Verdict::new(Status::Attention, "several"),
        (Some(1), Some(true), _) => Verdict::new(Status::Attention, "starts_by_itself"),
        (Some(1), Some(false) | None, _) => Verdict::new(Status::Attention, "one"),
        (Some(_) | None, _, Some(missing)) => Verdict::unknown(missing),
        (Some(0), _, None) => Verdict::new(Status::Good, "none"),
        (Some(_) | None, _, None) => Verdict::unknown(Missing::UnexpectedOutput),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_judged, count, no, text, yes};
    use super::*;

    #[test]
    fn ways_in_for_helpers_are_known_and_few() {
        let tools = |number| count("support_tools", number);
        let by_itself = "starts_by_itself";
        assert_judged(
            &CHECK,
            &[
                (vec![tools(0)], None, Status::Good, "none"),
                (
                    vec![tools(1), no(by_itself)],
                    None,
                    Status::Attention,
                    "one",
                ),
                (
                    vec![tools(1), yes(by_itself)],
                    None,
                    Status::Attention,
                    by_itself,
                ),
                (
                    vec![tools(2), no(by_itself)],
                    None,
                    Status::Attention,
                    "several",
                ),
                (
                    vec![tools(1), text("abandoned_tools", "Ammyy Admin")],
                    None,
                    Status::Bad,
                    "abandoned",
                ),
                (vec![tools(-1)], None, Status::Unknown, "unexpected_output"),
                (vec![], None, Status::Unknown, "unexpected_output"),
            ],
        );
    }

    #[test]
    fn the_tool_of_the_it_provider_is_never_bad() {
        let facts = vec![
            count("support_tools", 3),
            text("support_names", "NinjaOne, TeamViewer, MeshAgent"),
            yes("starts_by_itself"),
            yes("runs_now"),
        ];
        assert_judged(&CHECK, &[(facts, None, Status::Attention, "several")]);
    }

    #[test]
    fn a_list_that_could_not_be_read_is_not_an_empty_one() {
        let refused = Some(Missing::NoPermission);
        assert_judged(
            &CHECK,
            &[
                (
                    vec![count("support_tools", 0)],
                    refused,
                    Status::Unknown,
                    "no_permission",
                ),
                (
                    vec![count("support_tools", 1)],
                    refused,
                    Status::Attention,
                    "one",
                ),
                (vec![], refused, Status::Unknown, "no_permission"),
            ],
        );
    }
}
