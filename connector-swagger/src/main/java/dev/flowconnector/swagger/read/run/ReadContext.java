package dev.flowconnector.swagger.read.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Provenance;
import dev.flowconnector.swagger.read.source.ClassFiles;
import dev.flowconnector.swagger.read.source.JavaElements;
import dev.flowconnector.swagger.read.source.SourceDocs;

/**
 * What every part of one run shares.
 *
 * @param mapper the application's mapper
 * @param settings choices of the user
 * @param findings what is reported
 * @param provenance where nodes came from
 * @param classFiles order and lines
 * @param docs Javadoc
 * @param elements places for messages
 */
public record ReadContext(
        ObjectMapper mapper,
        ReadSettings settings,
        Findings findings,
        Provenance provenance,
        ClassFiles classFiles,
        SourceDocs docs,
        JavaElements elements) {

    /** A fresh run. */
    public static ReadContext of(ObjectMapper mapper, ReadSettings settings, SourceDocs docs) {
        ClassFiles classFiles = new ClassFiles();
        return new ReadContext(
                mapper,
                settings,
                new Findings(),
                new Provenance(),
                classFiles,
                docs,
                new JavaElements(classFiles, docs));
    }
}
