package org.whence.core.attribution;

/// What a cue takes as its content, and where: the valency that decides the edges.
///
/// The letter in brackets stands for the frame in the tables of [CueVerbs] and [CueNouns].
enum Frame {
    /// (c) A clause with or without "that": "said the bridge was shut".
    CLAUSE('c'),
    /// (h) A clause with "that" only: "found that the bridge was shut".
    THAT_CLAUSE('h'),
    /// (q) Speech before the cue, in quotation marks or without: "The bridge is shut, he said".
    SPEECH('q'),
    /// (a) Somebody spoken to stands between the cue and the content: "told residents the bridge was shut".
    ADDRESSEE('a'),
    /// (t) An infinitive whose subject is the source: "vowed to reopen the bridge".
    INFINITIVE('t'),
    /// (o) An infinitive whose subject is somebody else: "ordered drivers to turn back".
    OBJECT_INFINITIVE('o'),
    /// (n) A noun phrase: "denied the charge".
    NOUN_PHRASE('n'),
    /// (k) A noun phrase and what is said of it: "called the bridge a trap", "accused him of neglect".
    PREDICATION('k'),
    /// (w) An indirect question: "asked whether the bridge was shut".
    QUESTION('w'),
    /// (p) The passive with a raised subject: "is believed to have fled".
    RAISING('p');

    private final char letter;

    Frame(char letter) {
        this.letter = letter;
    }

    /// The frame that a letter of the tables stands for.
    static Frame of(char letter) {
        for (Frame frame : values()) {
            if (frame.letter == letter) {
                return frame;
            }
        }
        throw new IllegalArgumentException("no frame has the letter '" + letter + "'");
    }
}
