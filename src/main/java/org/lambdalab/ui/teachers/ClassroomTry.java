package org.lambdalab.ui.teachers;

/**
 * Something to try with a class.
 *
 * @param id of its text
 * @param address that opens it: a path of the app, and what is asked there
 */
record ClassroomTry(String id, String address) {}
