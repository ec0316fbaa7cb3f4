package org.whence.app.desk;

/// What was asked for stands at another address now.
final class Moved extends RuntimeException {

    private static final long serialVersionUID = 1;
    private final String address;

    Moved(String address) {
        super("it stands at " + address + " now", null, false, false);
        this.address = address;
    }

    String address() {
        return address;
    }
}
