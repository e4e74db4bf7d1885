import { Button } from '@/components/dasar/ui/button'
import { Field, Input } from '@/components/dasar/ui/field'

/** Asks who signs, then sends the minutes as PDF or DOCX. Plain form: works before any script has come. */
export function FormBeritaAcara({ tahun, bulan, kantor }: { tahun: number; bulan: number; kantor: string }) {
  return (
    <section id="berita-acara" aria-labelledby="judul-berita-acara" className="cetak-sembunyi mt-8 max-w-3xl">
      <h2 id="judul-berita-acara" className="text-lg">Berita acara rekonsiliasi</h2>
      <p className="mb-3 text-redup">Jabatan yang dikosongkan menjadi titik-titik untuk ditulis tangan.</p>
      <form action="/api/rekonsiliasi/berita-acara" method="get" className="flex flex-col gap-4">
        <input type="hidden" name="tahun" value={tahun} />
        <input type="hidden" name="bulan" value={bulan} />
        <div className="grid items-end gap-4 sm:grid-cols-2">
          <Field label="Jabatan pihak pertama" name="pihakPertama" opsional hint={`Dari ${kantor}.`}>
            {(kaitan) => <Input {...kaitan} maxLength={120} autoComplete="organization-title" />}
          </Field>
          <Field label="Jabatan pihak kedua" name="pihakKedua" opsional hint="Dari BKAD.">
            {(kaitan) => <Input {...kaitan} maxLength={120} autoComplete="off" />}
          </Field>
        </div>
        <div className="flex flex-wrap gap-2">
          <Button kecil type="submit" name="format" value="pdf">Unduh PDF</Button>
          <Button kecil type="submit" name="format" value="docx">Unduh DOCX</Button>
        </div>
      </form>
    </section>
  )
}
