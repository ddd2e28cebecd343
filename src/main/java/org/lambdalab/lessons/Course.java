package org.lambdalab.lessons;

import java.io.Serializable;
import java.util.List;

/**
 * The lessons of one folder, in the order of their files.
 *
 * @param id the folder's name
 */
public record Course(String id, String title, List<Lesson> lessons) implements Serializable {

    public Course {
        lessons = List.copyOf(lessons);
    }
}
