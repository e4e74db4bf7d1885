'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { PESAN_PUTUS, type GalatTampil, type HasilAksi } from '@/components/lapor/forms/types'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { CheckField, Field, Input, TextareaField, TextField } from '@/components/dasar/ui/field'

type Hasil = HasilAksi<{ pesan: string }>
const gagal = (galat: Partial<GalatTampil> & { pesan: string }): Hasil => ({ serverError: { kode: galat.kode ?? 'GANGGUAN', pesan: galat.pesan, isian: galat.isian ?? {}, nilai: {} } })

/** A step goes by a door of its own, because it may bring a file. */
const kirimLangkah = (keputusanId: number) => async (_: Hasil, formulir: FormData): Promise<Hasil> => {
  if (formulir.get('selesai') === 'ya') formulir.set('jenis', 'LAPOR')
  formulir.delete('selesai')
  try {
    const jawaban = await fetch(`/api/tindak-lanjut/${keputusanId}/langkah`, { method: 'POST', body: formulir })
    const isi = (await jawaban.json().catch(() => null)) as { sudahAda?: boolean; galat?: GalatTampil } | null
    if (isi?.galat) return gagal(isi.galat)
    if (!jawaban.ok) return gagal({ pesan: 'Server belum menerima kiriman ini. Yang Anda ketik tidak hilang; coba lagi sebentar.' })
    return { data: { pesan: isi?.sudahAda ? 'Langkah ini sudah tercatat; tidak dicatat dua kali.' : 'Langkah dicatat.' } }
  } catch {
    return gagal({ pesan: PESAN_PUTUS })
  }
}

/** What was done, on which day, with a file where there is one; and whether that is all of it. */
export function FormLangkah({ keputusanId, hariIni, sesudah }: { keputusanId: number; hariIni: string; sesudah: () => void }) {
  const aksi = useAksi(kirimLangkah(keputusanId))
  const salah = aksi.galat?.isian ?? {}
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const form = event.currentTarget
        aksi.kirim(new FormData(form), (hasil) => { if (hasil.data) { form.reset(); sesudah() } })
      }}
      className="flex max-w-2xl flex-col gap-3"
    >
      <HasilForm aksi={aksi} berhasil={({ pesan }) => pesan} />
      <TextField label="Tanggal" name="tanggal" type="date" defaultValue={hariIni} error={salah.tanggal} />
      <TextareaField label="Apa yang dilakukan" name="uraian" maxLength={1_000} error={salah.uraian} />
      <Field label="Lampiran" name="berkas" opsional hint="PDF atau foto JPEG, paling besar 3 MB. Yang keliru dapat ditarik dengan alasan." error={salah.berkas}>{(kaitan) => <Input {...kaitan} type="file" accept="application/pdf,image/jpeg,.pdf,.jpg,.jpeg" />}</Field>
      <CheckField label="Keputusan ini sudah selesai dilaksanakan" name="selesai" value="ya" hint="Kantor menilai dan menutupnya, atau mengembalikannya dengan alasan." />
      <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Mengirim…' : 'Catat langkah'}</Button></div>
    </form>
  )
}
