package org.whence.flink.fold;

import org.whence.core.ledger.Profile;

/// What grouping needs to know of an article: a few kilobytes, where its reading has many.
///
/// @param edition the edition of the article
/// @param profile what it is about
public record Sketch(String edition, Profile profile) {}
