'use client'

import { useRouter } from 'next/navigation'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { SelectField, TextareaField, TextField } from '@/components/dasar/ui/field'
import { FormLangkah } from '@/components/rakor/form-langkah'
import { kembalikanPutusan, tutupPutusan } from '@/lib/lapor/tindak-lanjut/actions'

/** The office's judgement: done, given up, or sent back. */
function Nilai({ keputusanId, hariIni, menunggu }: { keputusanId: number; hariIni: string; menunggu: boolean }) {
  const tutup = useAksi(tutupPutusan)
  const kembali = useAksi(kembalikanPutusan)
  return (
    <section aria-labelledby="judul-nilai" className="cetak-sembunyi flex flex-col gap-3">
      <h2 id="judul-nilai" className="text-lg">{menunggu ? 'Dilaporkan selesai. Bagaimana penilaian kantor?' : 'Tutup keputusan ini?'}</h2>
      {menunggu ? (
        <Disclosure label="Kembalikan untuk dilanjutkan">
          <form action={kembali.formAction} onSubmit={kembali.onSubmit} className="flex max-w-2xl flex-col gap-3">
            <HasilForm aksi={kembali} berhasil={({ pesan }) => pesan} />
            <input type="hidden" name="keputusanId" value={keputusanId} />
            <TextareaField label="Apa yang masih kurang" name="alasan" maxLength={1_000} defaultValue={kembali.nilai('alasan')} error={kembali.galat?.isian.alasan} />
            <div><Button type="submit" aria-disabled={kembali.menunggu}>Kembalikan</Button></div>
          </form>
        </Disclosure>
      ) : null}
      <Disclosure label="Tutup dengan alasan" buka={menunggu}>
        <form action={tutup.formAction} onSubmit={tutup.onSubmit} className="flex max-w-2xl flex-col gap-3">
          <HasilForm aksi={tutup} berhasil={({ pesan }) => pesan} />
          <input type="hidden" name="keputusanId" value={keputusanId} />
          <SelectField label="Hasil" name="hasil" defaultValue={tutup.nilai('hasil', 'SELESAI')} error={tutup.galat?.isian.hasil} opsi={[{ nilai: 'SELESAI', nama: 'Selesai dilaksanakan' }, { nilai: 'DIBATALKAN', nama: 'Dibatalkan' }]} />
          <TextField label="Pada tanggal" name="tanggal" type="date" defaultValue={tutup.nilai('tanggal', hariIni)} error={tutup.galat?.isian.tanggal} />
          <TextareaField label="Alasan" name="alasan" maxLength={1_000} hint="Apa buktinya, atau mengapa dibatalkan. Penutupan tidak dapat diubah." defaultValue={tutup.nilai('alasan')} error={tutup.galat?.isian.alasan} />
          <div><Button type="submit" aria-disabled={tutup.menunggu}>{tutup.menunggu ? 'Menutup…' : 'Tutup keputusan'}</Button></div>
        </form>
      </Disclosure>
    </section>
  )
}

interface JawabProps { keputusanId: number; hariIni: string; kantor: boolean; menunggu: boolean }

/** What can be written about an open decision: a step by whoever has to do it, a judgement by the office. */
export function Jawab({ keputusanId, hariIni, kantor, menunggu }: JawabProps) {
  const router = useRouter()
  return (
    <>
      <section aria-labelledby="judul-langkah-baru" className="cetak-sembunyi flex flex-col gap-3">
        <h2 id="judul-langkah-baru" className="text-lg">Catat langkah</h2>
        <FormLangkah keputusanId={keputusanId} hariIni={hariIni} sesudah={() => router.refresh()} />
      </section>
      {kantor ? <Nilai keputusanId={keputusanId} hariIni={hariIni} menunggu={menunggu} /> : null}
    </>
  )
}
