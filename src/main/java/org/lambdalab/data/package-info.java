/**
 * Where data come from: generated from a known curve, built in, or read from a person's file.
 *
 * <ul>
 *   <li>{@link org.lambdalab.data.Generator} draws a sample around a {@link org.lambdalab.data.TrueFunction}.
 *   <li>{@link org.lambdalab.data.TwoClasses} draws points of two classes along a {@link org.lambdalab.data.PlaneShape}.
 *   <li>{@link org.lambdalab.data.BuiltInData} holds seven real data sets with their sources.
 *   <li>{@link org.lambdalab.data.CsvReader} reads a stream into a {@link org.lambdalab.data.CsvFile}, or says why it
 *       cannot by {@link org.lambdalab.data.UnreadableData}.
 * </ul>
 *
 * The last two give a {@link org.lambdalab.data.Table}, whose {@code sample} takes two columns as x and y.
 *
 * <p>What a person says of a file's form, {@link org.lambdalab.data.FileForm}, holds; the rest is found. A file goes through {@code LimitedStream} (no more than 16 MB), {@code Encoding} (bytes to text), {@code Dialect}
 * (what the first rows tell), {@code Records} (FastCSV) and {@code TableBuilder} (rows to columns).
 */
@NullMarked
package org.lambdalab.data;

import org.jspecify.annotations.NullMarked;
