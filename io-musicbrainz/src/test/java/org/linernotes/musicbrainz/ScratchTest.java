package org.linernotes.musicbrainz;

import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.musicbrainz.residue.Residue;
import org.linernotes.musicbrainz.tree.*;

class ScratchTest {
    static void diff(Tree a, Tree b, String p) {
        if (a instanceof TreeObject x && b instanceof TreeObject y) { for (String k : x.members().keySet()) { if (y.get(k)==null) System.out.println("  lost "+p+"/"+k+" "+x.get(k)); else diff(x.get(k), y.get(k), p+"/"+k); } for (String k : y.members().keySet()) if (x.get(k)==null) System.out.println("  added "+p+"/"+k+" "+y.get(k)); }
        else if (a instanceof TreeList x && b instanceof TreeList y) { if (x.size()!=y.size()) System.out.println("  sizes "+p+" "+x.size()+" "+y.size()); for (int i=0;i<Math.min(x.size(),y.size());i++) diff(x.elements().get(i), y.elements().get(i), p+"/"+i); }
        else if (!a.equals(b)) System.out.println("  "+p+" "+a+" -> "+b);
    }
    @Test
    void scratch() throws Exception {
        Map<String,int[]> kinds = new TreeMap<>();
        Map<String,Map<String,Integer>> by = new TreeMap<>();
        int whole=0, all=0;
        for (Path file : LookUps.files()) {
            byte[] bytes = Files.readAllBytes(file);
            TreeObject d = (TreeObject) TreeReader.read(bytes,0,bytes.length);
            MusicBrainzDocument doc = MusicBrainzReader.create().read(file).orThrow();
            Catalog c = doc.toCatalog().orThrow();
            Residue.Comparison cmp;
            try { cmp = Residue.of(d, c, doc.subject()); } catch (RuntimeException e) { System.out.println("FAIL "+file+" "+e); e.printStackTrace(System.out); continue; }
            TreeObject back = cmp.residue().restore(c, doc.subject());
            all++;
            if (back.equals(d)) whole++; else { System.out.println("DIFFERS "+file.getFileName()); diff(d,back,""); }
            int[] k = kinds.computeIfAbsent(LookUps.kind(file), x -> new int[4]);
            k[0]++; k[1]+=d.leaves();
            for (String l : cmp.losses()) {
                Tree t = d; for (String part : l.substring(1).split("/")) { String p=part.replace("~1","/").replace("~0","~"); t = t instanceof TreeObject o ? o.get(p) : ((TreeList) t).elements().get(Integer.parseInt(p)); }
                k[2]+=t.leaves();
                by.computeIfAbsent(LookUps.kind(file), x -> new HashMap<>()).merge(l.replaceAll("/\\d+",""), t.leaves(), Integer::sum);
            }
            Files.createDirectories(Path.of("/tmp/wt/lead-out/residue"));
            java.io.StringWriter w = new java.io.StringWriter();
            try (var g = org.linernotes.json.codec.JsonLimits.FACTORY.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), w)) { TreeWriter.write(g, cmp.residue().json()); }
            Files.writeString(Path.of("/tmp/wt/lead-out/residue/"+LookUps.kind(file)+"-"+file.getFileName()), w.toString());
            k[3]+=w.toString().length();
        }
        System.out.println(whole+" of "+all);
        kinds.forEach((n,k) -> { System.out.printf("%s docs %d leaves %d lost %d %.2f%% residue bytes %d%n", n,k[0],k[1],k[2],100.0*k[2]/k[1],k[3]);
            by.getOrDefault(n, Map.of()).entrySet().stream().sorted((a,b)->b.getValue()-a.getValue()).limit(14).forEach(e->System.out.println("      "+e.getValue()+" "+e.getKey())); });
    }
}
