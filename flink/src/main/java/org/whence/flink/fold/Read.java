package org.whence.flink.fold;

import org.whence.core.claim.Reading;

/// An article that was read.
///
/// @param edition the edition of the article, as [Edition] makes it
/// @param reading what is found in it
public record Read(String edition, Reading reading) {}
