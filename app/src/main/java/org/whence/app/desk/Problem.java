package org.whence.app.desk;

/// Why a request cannot be answered, as RFC 9457 says it. The message is for the person who asked.
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String title;

    /// @param status the HTTP status, 400 to 599
    /// @param title what is wrong, the same for each problem of the sort
    /// @param detail what is wrong here and what to do
    public Problem(int status, String title, String detail) {
        super(detail);
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("status " + status + " is no error");
        }
        this.status = status;
        this.title = title;
    }

    static Problem notFound(String what, String name) {
        return new Problem(404, "no such " + what, "the ledger has no " + what + " \"" + name + "\"; it may have been added to since");
    }

    static Problem badParameter(String name, String value, String expected) {
        return new Problem(400, "bad parameter", "parameter \"" + name + "\" is \"" + value + "\"; expected " + expected);
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
