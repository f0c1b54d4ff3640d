//! The answers to the questions of insurers and customers in words: the same in the window, on paper and in the clipboard.

use super::Texts;
use crate::domain::{Advice, FormAnswer, FormReply, Model, Sure};

impl Texts {
    /// "Yes", "partly", "no", "open" or that it is not relevant here.
    pub fn form_reply(&self, reply: FormReply) -> String {
        self.get(&format!("form-reply-{}", reply.id()))
    }

    /// How sure that is, with its day where there is one.
    pub fn form_sure(&self, sure: Sure) -> String {
        let id = format!("form-sure-{}", sure.id());
        match sure {
            Sure::LookedUp(day) | Sure::Tested(day) => {
                self.get_with(&id, &[("day", self.day(day).into())])
            }
            Sure::Contradicted | Sure::Doubted | Sure::Overtaken | Sure::Stale | Sure::Believed => {
                self.get(&id)
            }
        }
    }

    /// Our own answers behind a reply, each as a statement about the firm.
    pub fn form_because(&self, model: &Model, advice: &Advice, answer: &FormAnswer) -> Vec<String> {
        let standings = answer
            .form
            .parts
            .iter()
            .filter_map(|part| advice.standing(part.question));
        let said = standings.map(|standing| self.statement(model, standing));
        said.collect()
    }

    /// What to do before this answer may be signed; `None` where nothing is missing.
    pub fn form_warning(&self, answer: &FormAnswer) -> Option<String> {
        match answer.sure {
            _ if !answer.warns() => None,
            Some(sure) => Some(self.get(&format!("form-sure-{}.warning", sure.id()))),
            // A "yes" without any answer behind it does not occur.
            None => None,
        }
    }

    /// How many of which reply, those that occur.
    pub fn form_counts(&self, answers: &[FormAnswer]) -> String {
        let parts: Vec<String> = FormReply::ALL
            .iter()
            .filter_map(|reply| {
                let n = answers.iter().filter(|one| one.reply == *reply).count();
                let id = format!("form-reply-{}.count", reply.id());
                (n > 0).then(|| self.get_with(&id, &[("n", n.into())]))
            })
            .collect();
        parts.join(" · ")
    }

    /// All answers as plain text, to be pasted into a mail or a form.
    pub fn form_as_text(&self, model: &Model, advice: &Advice) -> String {
        let day = self.day(advice.today);
        let mut lines = vec![self.get("form-copy-title")];
        let name = model.firm.name.trim();
        if !name.is_empty() {
            lines.push(name.to_owned());
        }
        lines.push(self.get_with("paper-as-of", &[("day", day.into())]));
        lines.push(self.get("form-preparation"));
        lines.push(self.get("form-sign"));
        for (number, answer) in (1_usize..).zip(&advice.form) {
            let question = self.get(&format!("form-{}", answer.form.id));
            lines.push(String::new());
            lines.push(format!("{number}. {question}"));
            let reply = self.form_reply(answer.reply);
            lines.push(match answer.sure {
                Some(sure) => {
                    let args = [
                        ("reply", reply.into()),
                        ("sure", self.form_sure(sure).into()),
                    ];
                    self.get_with("form-copy-reply", &args)
                }
                None => reply,
            });
            lines.extend(self.form_because(model, advice, answer));
            if let Some(warning) = self.form_warning(answer) {
                lines.push(self.get_with("form-copy-warning", &[("warning", warning.into())]));
            }
        }
        lines.push(String::new());
        lines.join("\n")
    }
}
