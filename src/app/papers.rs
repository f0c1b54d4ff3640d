//! Papers in the background: typesetting, preview pages, saving and printing never hold up the window.
//!
//! The typesetter's process stays for the next page as long as somebody looks at papers, and rests soon after.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, TryRecvError, channel};
use std::time::Duration;

use crate::document::output::{self, Existing, Printed, SaveError};
use crate::document::{Document, PageImage, Sources, TypesetError, Typesetter};
use crate::domain::{Advice, Catalog, Model};
use crate::i18n::{Arg, Texts};
use crate::ui::PaperId;

/// Sharp enough to read on a screen of twice the usual density, small enough to keep a few in memory.
const PREVIEW_PIXELS_PER_POINT: f32 = 1.3;

/// Who has ordered nothing for so long reads, or does something else; a new start costs a fifth of a second.
const REST_AFTER: Duration = Duration::from_secs(30);

/// A paper and everything it is made from, as it was when it was asked for.
#[derive(Debug)]
pub(super) struct Order {
    pub paper: PaperId,
    pub purpose: Purpose,
    pub catalog: Catalog,
    pub model: Model,
    pub advice: Advice,
    pub texts: Arc<Texts>,
}

/// A page to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PageOrder {
    /// Tells a page that is out of date from the one that was asked for since.
    pub edition: u64,
    pub paper: PaperId,
    /// The first is 0.
    pub index: usize,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    Show(PageOrder),
    /// The person chose the file and was asked if it existed.
    SaveAs(PathBuf),
    /// Nobody could be asked: a file that is there already stays.
    SaveIn {
        folder: PathBuf,
        name: String,
    },
    Print {
        name: String,
    },
}

/// What became of an order.
#[derive(Debug)]
pub(super) enum Delivery {
    Page {
        order: PageOrder,
        /// How many the paper has.
        of: usize,
        page: PageImage,
    },
    Saved(PathBuf),
    Printed(Printed),
    Failed(Failed),
}

#[derive(Debug, thiserror::Error)]
pub(super) enum Failed {
    #[error("no such paper or page")]
    Unknown,
    #[error("cannot set the paper")]
    Typeset(#[from] TypesetError),
    #[error("cannot save the paper")]
    Save(#[from] SaveError),
}

impl Failed {
    /// Id of the text that says what happened; its `.advice` says what to do now.
    pub(super) fn text_id(&self) -> &'static str {
        match self {
            // The list of papers is ours, so this too is a fault of ours.
            Self::Unknown => "error-typeset",
            Self::Typeset(error) => error.text_id(),
            Self::Save(error) => error.text_id(),
        }
    }

    pub(super) fn args(&self) -> Vec<(&'static str, Arg)> {
        match self {
            Self::Unknown | Self::Typeset(_) => Vec::new(),
            Self::Save(error) => vec![("file", error.path().display().to_string().into())],
        }
    }
}

/// The thread that makes papers.
#[derive(Debug)]
pub(super) struct Papers {
    orders: Sender<Order>,
    deliveries: Receiver<Delivery>,
}

impl Papers {
    /// Starts the thread; `None` if the system gives none.
    pub(super) fn start(
        mut typesetter: Typesetter,
        wake: impl Fn() + Send + 'static,
    ) -> Option<Self> {
        let (orders, receiver) = channel::<Order>();
        let (sender, deliveries) = channel();
        std::thread::Builder::new()
            .name("papers".to_owned())
            .spawn(move || {
                // What waited for a viewer last time names weak points and is no longer needed.
                output::forget_printed();
                let mut waiting = Vec::new();
                while let Some(order) =
                    newest(&receiver, &mut waiting, REST_AFTER, || typesetter.rest())
                {
                    let delivery =
                        carry_out(&order, &mut typesetter).unwrap_or_else(Delivery::Failed);
                    if sender.send(delivery).is_err() {
                        return;
                    }
                    wake();
                }
            })
            .ok()?;
        Some(Self { orders, deliveries })
    }

    /// `false` if the thread is gone.
    #[must_use]
    pub(super) fn order(&self, order: Order) -> bool {
        self.orders.send(order).is_ok()
    }

    /// What is ready; `Err` if the thread is gone.
    pub(super) fn delivered(&self) -> Result<Option<Delivery>, Gone> {
        match self.deliveries.try_recv() {
            Ok(delivery) => Ok(Some(delivery)),
            Err(TryRecvError::Empty) => Ok(None),
            Err(TryRecvError::Disconnected) => Err(Gone),
        }
    }
}

/// The thread behind a channel has died.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Gone;

/// The next order; of several pages that wait only the newest is still looked at. Calls `rest` if there is none for so long.
fn newest(
    receiver: &Receiver<Order>,
    waiting: &mut Vec<Order>,
    rest_after: Duration,
    rest: impl FnOnce(),
) -> Option<Order> {
    if waiting.is_empty() {
        let order = match receiver.recv_timeout(rest_after) {
            Ok(order) => order,
            Err(RecvTimeoutError::Timeout) => {
                rest();
                receiver.recv().ok()?
            }
            Err(RecvTimeoutError::Disconnected) => return None,
        };
        waiting.push(order);
    }
    waiting.extend(receiver.try_iter());
    let last_page = waiting
        .iter()
        .rposition(|order| matches!(order.purpose, Purpose::Show(_)));
    let mut index = 0;
    waiting.retain(|order| {
        let keep = !matches!(order.purpose, Purpose::Show(_)) || Some(index) == last_page;
        index += 1;
        keep
    });
    Some(waiting.remove(0))
}

fn carry_out(order: &Order, typesetter: &mut Typesetter) -> Result<Delivery, Failed> {
    let Order {
        paper,
        purpose,
        catalog,
        model,
        advice,
        texts,
    } = order;
    let document = Document::by_id(paper.0).ok_or(Failed::Unknown)?;
    let sources = Sources {
        model,
        advice,
        texts,
        catalog,
    };
    let manuscript = document.manuscript(&sources);
    Ok(match purpose {
        Purpose::Show(order) => {
            let (page, of) = typesetter
                .page(manuscript, order.index, PREVIEW_PIXELS_PER_POINT)?
                .ok_or(Failed::Unknown)?;
            Delivery::Page {
                order: *order,
                of,
                page,
            }
        }
        Purpose::SaveAs(file) => {
            output::save(&typesetter.pdf(manuscript)?, file, Existing::Replace)?;
            Delivery::Saved(file.clone())
        }
        Purpose::SaveIn { folder, name } => Delivery::Saved(output::save_new(
            &typesetter.pdf(manuscript)?,
            folder,
            name,
        )?),
        Purpose::Print { name } => {
            Delivery::Printed(output::print(&typesetter.pdf(manuscript)?, name)?)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Day;
    use crate::evaluate;
    use crate::i18n::Lang;

    fn order(paper: &'static str, purpose: Purpose) -> Order {
        let model = Model::default();
        let advice = evaluate::advise(&evaluate::CATALOG, &model, Day::new(2026, 11, 23).unwrap());
        Order {
            paper: PaperId(paper),
            purpose,
            catalog: evaluate::CATALOG,
            model,
            advice,
            texts: Arc::new(Texts::new(Lang::De)),
        }
    }

    fn show(paper: &'static str, index: usize) -> Order {
        let page = PageOrder {
            edition: 1,
            paper: PaperId(paper),
            index,
        };
        order(paper, Purpose::Show(page))
    }

    #[test]
    fn of_waiting_pages_only_the_newest_is_made() {
        let (sender, receiver) = channel();
        sender.send(show("plan", 0)).unwrap();
        sender
            .send(order(
                "plan",
                Purpose::Print {
                    name: "a.pdf".to_owned(),
                },
            ))
            .unwrap();
        sender.send(show("first-questions", 2)).unwrap();
        drop(sender);
        let last = show("first-questions", 2).purpose;
        let mut waiting = Vec::new();
        let made: Vec<_> =
            std::iter::from_fn(|| newest(&receiver, &mut waiting, REST_AFTER, || {}))
                .map(|order| (order.paper.0, order.purpose))
                .collect();
        assert_eq!(
            made,
            [
                (
                    "plan",
                    Purpose::Print {
                        name: "a.pdf".to_owned()
                    }
                ),
                ("first-questions", last)
            ]
        );
    }

    #[test]
    fn the_typesetter_rests_when_nobody_orders_and_the_next_order_still_comes() {
        let (sender, receiver) = channel();
        let mut waiting = Vec::new();
        let rest = || sender.send(show("plan", 0)).unwrap();
        let order = newest(&receiver, &mut waiting, Duration::ZERO, rest).unwrap();
        assert_eq!(order.purpose, show("plan", 0).purpose);
        sender.send(show("plan", 1)).unwrap();
        let rest = || unreachable!("somebody orders");
        assert!(newest(&receiver, &mut waiting, Duration::ZERO, rest).is_some());
    }

    #[test]
    fn an_unknown_paper_or_page_is_an_error_and_not_a_panic() {
        for order in [show("no-such-paper", 0), show("plan", 1000)] {
            let delivery = carry_out(&order, &mut Typesetter::here());
            assert!(matches!(delivery, Err(Failed::Unknown)), "{delivery:?}");
        }
    }
}
