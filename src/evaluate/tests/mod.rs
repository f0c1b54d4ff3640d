//! The worked examples and the laws of the advice, on catalogues of their own.

mod by_hand;
mod compare;
mod examples;
mod firms;
mod form;
mod laws;
mod moved;
mod random;
mod rules;
mod sample;
mod visits;
