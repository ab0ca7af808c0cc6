#!/bin/sh
# Makes the good files of this folder again, with programs as people use them, and the table of which program made which.
# Debian packages: libreoffice-writer-nogui libreoffice-calc-nogui pandoc python3-docx python3-openpyxl python3-xlsxwriter
# python3-odf gnumeric ghostscript groff enscript python3-cairo librsvg2-bin qpdf img2pdf tesseract-ocr poppler-utils
# python3-reportlab imagemagick graphicsmagick netpbm libjpeg-turbo-progs optipng pngquant libimage-exiftool-perl
# exiv2 libheif-examples ffmpeg fonts-dejavu-core
# Files differ in dates and identifiers from one making to the next; the tests do not depend on either.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
good=$here/good
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rm -rf "$good"
mkdir -p "$good"
: > "$here/good.txt"
cd "$work"
export SAL_USE_VCLPLUGIN=svp HOME="$work"

# made FILE PACKAGE: notes who made a file and moves it to its place.
made() {
    mv "$1" "$good/$1"
    printf '%s | %s | %s\n' "$1" "$2" "$(dpkg-query -W -f '${Version}' "$2")" >> "$here/good.txt"
}

office() { # office FILE FORMAT NAME
    soffice --headless --convert-to "$2" --outdir out "$1" > /dev/null 2>&1
    mv out/* "$3"
}

# What is written, and a picture.
cat > advice.md <<'TEXT'
# Advice from speech and language therapy

Rowan speaks in short sentences. *Barn* cost £5 – “quoted”, naïve, Llŷn, قراءة, 😀.

| Outcome | By when |
|---|---|
| Tells a story of three events | July |
| Asks for help | Easter |

1. One
2. Two[^1]

See [the local offer](https://example.org/local-offer) or write to <mailto:senco@example.org>.

![A drawing](drawing.png)

[^1]: A note at the foot.
TEXT
cat > page.html <<'TEXT'
<html><head><title>Report</title><meta charset="utf-8"></head><body><h1>Report</h1><p>Text with <a href="https://example.org/">a link</a>.</p>
<table border="1"><tr><td>a</td><td>b</td></tr></table></body></html>
TEXT
printf 'Need,Hours\nSpeech,2\nPhysio,1.5\n=1+1,x\n' > table.csv
cat > drawing.svg <<'TEXT'
<svg xmlns="http://www.w3.org/2000/svg" width="96" height="64"><rect width="96" height="64" fill="#cde"/><circle cx="40" cy="30" r="22" fill="#a33"/></svg>
TEXT
convert -size 96x64 gradient:navy-gold -fill white -draw 'circle 40,30 40,10' drawing.png
convert -size 600x160 xc:white -font DejaVu-Sans -pointsize 36 -draw 'text 20,90 "A scanned letter"' scan.png

# Word processors and spreadsheets.
pandoc advice.md -o pandoc.docx; cp pandoc.docx a.docx; made pandoc.docx pandoc
pandoc advice.md -o pandoc.odt; made pandoc.odt pandoc
pandoc advice.md -t plain -o pandoc.txt; cp pandoc.txt plain.txt; made pandoc.txt pandoc
office a.docx docx libreoffice.docx; made libreoffice.docx libreoffice-writer-nogui
office a.docx odt libreoffice.odt; cp libreoffice.odt a.odt; made libreoffice.odt libreoffice-writer-nogui
office a.docx pdf libreoffice.pdf; cp libreoffice.pdf a.pdf; made libreoffice.pdf libreoffice-writer-nogui
office a.docx 'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"},"PDFUACompliance":{"type":"boolean","value":"true"}}' libreoffice-pdfa-ua.pdf
made libreoffice-pdfa-ua.pdf libreoffice-writer-nogui
office a.docx 'txt:Text (encoded):UTF8' libreoffice.txt; made libreoffice.txt libreoffice-writer-nogui
office page.html 'docx:Office Open XML Text' libreoffice-page.docx; cp libreoffice-page.docx b.docx; made libreoffice-page.docx libreoffice-writer-nogui
office b.docx odt libreoffice-page.odt; made libreoffice-page.odt libreoffice-writer-nogui
office table.csv xlsx libreoffice.xlsx; cp libreoffice.xlsx a.xlsx; made libreoffice.xlsx libreoffice-calc-nogui
office a.xlsx pdf libreoffice-calc.pdf; made libreoffice-calc.pdf libreoffice-calc-nogui
ssconvert table.csv gnumeric.xlsx > /dev/null 2>&1; made gnumeric.xlsx gnumeric
/usr/bin/python3 - <<'PY'
from docx import Document
d = Document()
d.add_heading('Advice', 0)
d.add_paragraph('Rowan asks for help.', style='List Bullet')
d.add_picture('drawing.png')
d.add_table(2, 2).cell(0, 0).text = 'Outcome'
d.save('python-docx.docx')
from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.drawing.image import Image
w = Workbook()
s = w.active
for row in [('Need', 'Hours'), ('Speech', 2), ('Physio', 1.5)]:
    s.append(row)
s['D1'] = '=HYPERLINK("https://example.org","offer")'
s['E1'].hyperlink = 'https://example.org/'
c = BarChart()
c.add_data(Reference(s, min_col=2, min_row=1, max_row=3), titles_from_data=True)
s.add_chart(c, 'G2')
w.save('openpyxl.xlsx')
import xlsxwriter
x = xlsxwriter.Workbook('xlsxwriter.xlsx')
p = x.add_worksheet('Hours')
p.write_row(0, 0, ['Need', 'Hours'])
p.write_url('A3', 'https://example.org/')
p.insert_image('C3', 'drawing.png')
p.write_comment('A1', 'A comment')
x.close()
from odf.opendocument import OpenDocumentText
from odf.text import P, H
t = OpenDocumentText()
t.text.addElement(H(outlinelevel=1, text='Advice'))
t.text.addElement(P(text='Rowan asks for help.'))
t.save('odfpy.odt')
import cairo
f = cairo.PDFSurface('cairo.pdf', 300, 200)
g = cairo.Context(f)
g.move_to(20, 50); g.show_text('Drawn'); g.show_page(); f.finish()
from reportlab.pdfgen import canvas
r = canvas.Canvas('reportlab.pdf')
r.drawString(100, 750, 'Advice'); r.bookmarkPage('a'); r.addOutlineEntry('Advice', 'a'); r.linkURL('https://example.org/', (90, 740, 200, 760)); r.showPage(); r.save()
r = canvas.Canvas('reportlab-form.pdf')
r.acroForm.textfield(name='name', x=100, y=700, width=200, height=20); r.acroForm.checkbox(name='agreed', x=100, y=650); r.showPage(); r.save()
PY
made python-docx.docx python3-docx
cp openpyxl.xlsx b.xlsx; made openpyxl.xlsx python3-openpyxl
made xlsxwriter.xlsx python3-xlsxwriter
made odfpy.odt python3-odf
office b.xlsx xlsx libreoffice-chart.xlsx; made libreoffice-chart.xlsx libreoffice-calc-nogui

# PDF.
made cairo.pdf python3-cairo
made reportlab.pdf python3-reportlab
made reportlab-form.pdf python3-reportlab
printf '.TL\nReport\n.PP\nText of a letter.\n' | groff -ms -Tps > letter.ps
ps2pdf letter.ps ghostscript.pdf; made ghostscript.pdf ghostscript
gs -q -dPDFA=2 -dBATCH -dNOPAUSE -sDEVICE=pdfwrite -sColorConversionStrategy=RGB -dFastWebView=true -o ghostscript-linear.pdf letter.ps; made ghostscript-linear.pdf ghostscript
printf '.TL\nReport\n.PP\nText of a letter.\n' | groff -ms -Tpdf > groff.pdf; made groff.pdf groff
enscript -q -p - plain.txt 2> /dev/null | ps2pdf - enscript.pdf || true; made enscript.pdf enscript
rsvg-convert -f pdf -o rsvg.pdf drawing.svg; made rsvg.pdf librsvg2-bin
img2pdf --output img2pdf.pdf scan.png; made img2pdf.pdf img2pdf
tesseract scan.png tesseract pdf > /dev/null 2>&1; made tesseract.pdf tesseract-ocr
qpdf --object-streams=generate a.pdf qpdf-object-streams.pdf; made qpdf-object-streams.pdf qpdf
qpdf --linearize --object-streams=generate a.pdf qpdf-linear.pdf; made qpdf-linear.pdf qpdf
qpdf --qdf --object-streams=disable a.pdf qpdf-qdf.pdf; made qpdf-qdf.pdf qpdf
pdftocairo -pdf a.pdf pdftocairo.pdf; made pdftocairo.pdf poppler-utils
pdfunite a.pdf a.pdf pdfunite.pdf; made pdfunite.pdf poppler-utils
exiftool -q -o exiftool.pdf -Title='Second thoughts' a.pdf; made exiftool.pdf libimage-exiftool-perl

# Pictures.
convert drawing.png imagemagick.png; made imagemagick.png imagemagick
convert drawing.png -colorspace Gray -depth 8 imagemagick-grey.png; made imagemagick-grey.png imagemagick
convert drawing.png -interlace PNG -depth 16 imagemagick-interlaced-16.png; made imagemagick-interlaced-16.png imagemagick
convert drawing.png -alpha set -channel A -evaluate set 50% imagemagick-alpha.png; made imagemagick-alpha.png imagemagick
pngquant --output pngquant.png 16 drawing.png; made pngquant.png pngquant
cp drawing.png optipng.png; optipng -quiet optipng.png; made optipng.png optipng
pngtopnm drawing.png > drawing.ppm; pnmtopng -quiet drawing.ppm > netpbm.png; made netpbm.png netpbm
gm convert drawing.png graphicsmagick.png; made graphicsmagick.png graphicsmagick
rsvg-convert -o rsvg.png drawing.svg; made rsvg.png librsvg2-bin
ffmpeg -v error -f lavfi -i testsrc=size=64x48:rate=5:duration=1 -f apng -plays 0 ffmpeg-moving.png; made ffmpeg-moving.png ffmpeg
home='-GPSLatitude=51.501 -GPSLatitudeRef=N -GPSLongitude=0.142 -GPSLongitudeRef=W -Make=Canary -Model=Phone'
cp drawing.png gps.png; exiftool -q -overwrite_original $home -XMP:GPSLatitude=51.501 -Comment=Rowan gps.png; made gps.png libimage-exiftool-perl
convert drawing.png imagemagick.jpg; cp imagemagick.jpg drawing.jpg; made imagemagick.jpg imagemagick
convert drawing.png -interlace JPEG imagemagick-progressive.jpeg; made imagemagick-progressive.jpeg imagemagick
convert drawing.png -colorspace Gray imagemagick-grey.jpg; made imagemagick-grey.jpg imagemagick
convert drawing.png -colorspace CMYK imagemagick-cmyk.jpg; made imagemagick-cmyk.jpg imagemagick
cjpeg -restart 1 -quality 80 drawing.ppm > cjpeg-restart.jpg; made cjpeg-restart.jpg libjpeg-turbo-progs
jpegtran -arithmetic drawing.jpg > jpegtran-arithmetic.jpg; made jpegtran-arithmetic.jpg libjpeg-turbo-progs
gm convert drawing.png graphicsmagick.jpg; made graphicsmagick.jpg graphicsmagick
ffmpeg -v error -i drawing.png -frames:v 1 ffmpeg.jpg; made ffmpeg.jpg ffmpeg
cp drawing.jpg gps.jpg
exiftool -q -overwrite_original $home -n -Orientation=6 -XMP:GPSLatitude=51.501 -IPTC:City=Canary -Comment=Rowan '-ThumbnailImage<=drawing.jpg' gps.jpg
cp gps.jpg turned.jpg; made gps.jpg libimage-exiftool-perl
cp drawing.jpg exiv2.jpg; exiv2 -M'set Exif.GPSInfo.GPSLatitude 51/1 30/1 0/1' -M'set Exif.GPSInfo.GPSLatitudeRef N' -M'set Xmp.dc.creator Canary' exiv2.jpg; made exiv2.jpg exiv2
heif-enc -q 50 turned.jpg -o gps.heic > /dev/null 2>&1; made gps.heic libheif-examples
heif-enc -q 50 -t 32 drawing.png -o heif-enc-thumbnail.heic > /dev/null 2>&1; made heif-enc-thumbnail.heic libheif-examples
heif-enc -L drawing.png -o heif-enc-lossless.heif > /dev/null 2>&1; made heif-enc-lossless.heif libheif-examples

# Films.
film='-v error -f lavfi -i testsrc=size=64x48:rate=5:duration=1 -f lavfi -i sine=duration=1 -pix_fmt yuv420p -shortest'
place='-metadata location=+51.5010-000.1420/ -metadata location-eng=+51.5010-000.1420/ -metadata title=Canary'
ffmpeg $film $place gps.mp4; made gps.mp4 ffmpeg
ffmpeg $film -movflags +faststart ffmpeg-faststart.mp4; made ffmpeg-faststart.mp4 ffmpeg
ffmpeg $film -movflags +frag_keyframe+empty_moov+default_base_moof ffmpeg-fragments.mp4; made ffmpeg-fragments.mp4 ffmpeg
ffmpeg $film ffmpeg.m4v; made ffmpeg.m4v ffmpeg
ffmpeg $film $place ffmpeg.mov; made ffmpeg.mov ffmpeg
ffmpeg $film -movflags use_metadata_tags -metadata com.apple.quicktime.location.ISO6709=+51.5010-000.1420+010/ -metadata com.apple.quicktime.make=Canary gps.mov
cp gps.mov again.mov; made gps.mov ffmpeg
mv again.mov exiftool.mov; exiftool -q -overwrite_original -Keys:GPSCoordinates='51.501, -0.142, 10' -UserData:GPSCoordinates='51.501, -0.142, 10' -XMP:GPSLatitude=51.501 exiftool.mov; made exiftool.mov libimage-exiftool-perl

# Texts.
printf '\357\273\277Mae Rowan yn hoffi canu.\r\nDiolch.\r\n' > windows.txt; made windows.txt coreutils
{ printf '\343\201\202\343\201\204 \330\247\331\204\330\271\330\261\330\250\331\212\330\251 \360\237\231\202\n'; cat advice.md; } > languages.txt; made languages.txt coreutils
printf 'The freezer broke.\n<b or not> 1 < 2 & 3 > 2\n\tThe end, without a line feed' > signs.txt; made signs.txt coreutils
