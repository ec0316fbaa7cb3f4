package org.whence.core.attribution;

/// The form of a verb in the text. One word can be several ("said" is past and participle, "put" nearly all).
enum VerbForm {
    BASE, THIRD_PERSON, PAST, PAST_PARTICIPLE, PRESENT_PARTICIPLE
}
