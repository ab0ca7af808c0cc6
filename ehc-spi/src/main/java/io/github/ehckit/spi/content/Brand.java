package io.github.ehckit.spi.content;

import io.github.ehckit.upload.FileType;
import java.util.Optional;
import java.util.Set;

/**
 * The brand of a file: the type that its first box names, by its own brand or by those it is compatible with (ISO/IEC
 * 14496-12, section 4.3).
 */
final class Brand {
    private static final Set<String> PICTURE = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx");
    private static final Set<String> PICTURES_OF_ANY_CODE = Set.of("mif1", "msf1");
    private static final Set<String> VIDEO = Set.of(
            "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "iso7", "iso8", "iso9", "mp41", "mp42", "mp71", "avc1",
            "M4V ", "M4VH", "M4VP", "MSNV", "mmp4", "dash", "XAVC", "hvc1", "cmfc");
    /** Brands of sounds, pictures and books, many of which also say that they can be read as films. */
    private static final Set<String> NO_VIDEO = Set.of(
            "M4A ", "M4B ", "M4P ", "F4A ", "F4B ", "avif", "avis", "miaf", "crx ", "jp2 ", "jpx ", "jpm ", "JP2 ",
            "mif1", "msf1", "hevm", "hevs", "avci", "avcs");
    /** The atoms with which QuickTime began before there were brands. */
    private static final Set<String> QUICKTIME = Set.of("moov", "mdat", "wide", "free", "skip", "pnot");

    private Brand() {}

    /** The type of a file, by its first bytes; empty if they are not those of a box, below 512 MB, of a type that is taken. */
    static Optional<FileType> of(String start) {
        if (start.length() < 12 || start.charAt(0) >= ' ') {
            return Optional.empty();
        }
        String first = start.substring(4, 8);
        return first.equals("ftyp") ? ofBrand(start.substring(8, 12), start) : quickTime(first);
    }

    private static Optional<FileType> ofBrand(String brand, String start) {
        if (PICTURE.contains(brand) || (PICTURES_OF_ANY_CODE.contains(brand) && isCompatible(start, PICTURE))) {
            return Optional.of(FileType.HEIC);
        } else if (brand.equals("qt  ")) {
            return Optional.of(FileType.MOV);
        }
        boolean video = VIDEO.contains(brand) || brand.startsWith("3g");
        return video || (!NO_VIDEO.contains(brand) && isCompatible(start, VIDEO))
                ? Optional.of(FileType.MP4)
                : Optional.empty();
    }

    /** Answers whether one of the brands that the file is compatible with is among those. */
    private static boolean isCompatible(String start, Set<String> brands) {
        for (int at = 16; at + 4 <= Math.min(start.length(), start.charAt(3)); at += 4) {
            if (brands.contains(start.substring(at, at + 4))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<FileType> quickTime(String first) {
        return QUICKTIME.contains(first) ? Optional.of(FileType.MOV) : Optional.empty();
    }
}
