package org.lambdalab.experiment;

import java.io.Serializable;
import org.lambdalab.data.FileForm;

/**
 * A file that a person chose, told from others by its content, and how it is read.
 *
 * @param name for people
 * @param digest of its bytes, two hexadecimal digits for each of {@value #DIGEST_BYTES}; blank in addresses that do not say it
 */
public record FileReference(String name, String digest, FileForm form) implements Serializable {

    /** Of a digest: enough to tell a person's files apart, and short in an address. */
    public static final int DIGEST_BYTES = 8;

    private static final int LONGEST_NAME = 100;

    public FileReference {
        // What steers the direction of writing would turn the sentence around it.
        name = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
        name = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    /** Whether a file of this content is the one meant. */
    public boolean isOf(String digestOfAnother) {
        return digest.isEmpty() || digest.equals(digestOfAnother);
    }

    public FileReference withForm(FileForm form) {
        return new FileReference(name, digest, form);
    }
}
