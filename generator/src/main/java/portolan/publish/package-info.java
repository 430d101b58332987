/**
 * Brings a built site into the output folder, whole or not at all.
 *
 * <p>In: pairs of a relative path and bytes, in any order and from several threads. Out: the output
 * folder, a {@link portolan.publish.PublishReport}, and a manifest inside the site that says which
 * files are ours. Start with {@link portolan.publish.Publication}.
 *
 * <p><b>Beside the output</b> (here {@code public}) stand, while a build runs or after it was
 * killed: {@code .public.portolan-new}, the site being built; {@code .public.portolan-old}, the
 * site that was just moved away, always whole; {@code .public.portolan-trash}, a site being
 * deleted; {@code .public.portolan-lock}, held by the running build. They are on the file system of
 * the output, so that a rename is enough to swap:
 *
 * <pre>
 *   public -> .public.portolan-old          from here to the next line there is no site
 *   .public.portolan-new -> public
 *   .public.portolan-old -> .public.portolan-trash, which is deleted
 * </pre>
 *
 * <p>A folder named {@code -old} exists only between the first rename and the third. The next
 * command therefore knows from the names alone what to mend: {@code -old} without {@code public}
 * means that {@code -new} is complete and is moved in; everything else beside is refuse.
 *
 * <p><b>Whose is a file?</b> The manifest lists a checksum and a size for each file of the last
 * build. A file that is not listed, or differs from its line, is foreign: it is carried over and
 * reported, never deleted, never replaced. When the build wants to write other bytes at its place,
 * nothing is changed and a {@link portolan.publish.ForeignFileException} names it. A foreign file
 * that has exactly the bytes of the build is taken over; this is how a site whose manifest was lost
 * becomes ours again. Two files of the site are never foreign: a manifest that is damaged, and a
 * listed file that is empty now, because that is what a power cut leaves, and nothing is lost.
 *
 * <p><b>Reading instead of trusting times.</b> The old file is read and compared with the new
 * bytes; size and time are not trusted, for an upload may keep both. Reading costs about 0.1 ms a
 * file.
 *
 * <p><b>Hard links.</b> Unchanged and foreign files are linked into the new site, which keeps their
 * times, owners and open handles. It is safe when a host edits files in place: the build never
 * writes into an existing file, and the two names of one file live side by side only until the
 * swap, so an edit made in between is in the new site too instead of being lost with the old one.
 * Where the file system has no hard links, files are copied with their times.
 *
 * <p><b>Limits.</b> Programs that hold the output folder itself instead of its path (a shell's
 * current folder, a bind mount) keep seeing the old folder, empty. Data is not flushed to the disk,
 * so a power cut may leave the new site with empty files, which the next build mends. A file that
 * appears in the old site within the millisecond between the last look at it and the first rename
 * is lost with it.
 */
package portolan.publish;
