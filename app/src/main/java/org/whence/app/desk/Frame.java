package org.whence.app.desk;

/// What every page has around its content.
///
/// @param title of the page
/// @param page which page it is, for the menu and the keys
/// @param form what the page's forms send back, so that no other site can send them
/// @param person who is signed in
/// @param mayCorrect whether that person may change the ledger
/// @param signedIn whether there is somebody to sign out
public record Frame(String title, String page, String form, String person, boolean mayCorrect, boolean signedIn) {}
