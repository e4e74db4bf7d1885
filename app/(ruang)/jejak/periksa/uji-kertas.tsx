import { Button } from '@/components/dasar/ui/button'
import { Field, Input } from '@/components/dasar/ui/field'
import { Notice } from '@/components/dasar/ui/notice'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { nomorSegel } from '@/lib/dasar/segel/utils'
import type { UjiKertas } from '@/lib/lihat/periksa/types'

const TAK_TERBACA = 'Tulis nomor segel lalu 16 huruf dan angka kepalanya, misalnya 1.234 9f86 d081 884c 7d65, atau isi kodenya apa adanya.'

function Jawaban({ uji: { keadaan, nomor, waktu } }: { uji: UjiKertas }) {
  const segel = nomor === null ? '' : nomorSegel(nomor)
  if (keadaan === 'cocok' && waktu) {
    return <Notice nada="berhasil" umumkan judul={`Cocok: segel ${segel} masih seperti yang tercetak`}><p>Dibuat {waktuWib(waktu)}. Riwayat sampai saat itu sama dengan ketika dokumen dicetak, selama pemeriksaan di bawah tanpa temuan.</p></Notice>
  }
  if (keadaan === 'lain') return <Notice nada="galat" umumkan judul={`Tidak cocok: kepala segel ${segel} kini lain`}><p>Periksa sekali lagi ketikannya. Bila sudah benar, riwayat dibangun ulang sesudah dokumen ini dicetak, atau dokumennya bukan dari basis data ini.</p></Notice>
  if (keadaan === 'tiada') return <Notice nada="galat" umumkan judul={`Tidak cocok: segel ${segel} tidak ada`}><p>Periksa sekali lagi nomornya. Bila sudah benar, ujung riwayat dipotong sesudah dokumen ini dicetak, atau dokumennya bukan dari basis data ini.</p></Notice>
  return null
}

/** The head that a paper bears, held against the chain. A plain form: it works without JavaScript. */
export function UjiKertasForm({ kertas, uji }: { kertas: string; uji: UjiKertas | null }) {
  return (
    <section aria-labelledby="judul-kertas" className="cetak-sembunyi mt-8">
      <h2 id="judul-kertas" className="text-lg">Apakah kertas ini dari riwayat yang sama?</h2>
      <form method="get" className="mt-2 flex max-w-3xl flex-wrap items-end gap-3">
        <Field label="Nomor dan kepala dari kertas" name="kertas" className="min-w-0 flex-1 basis-72" hint="Di kaki setiap cetakan, atau hasil pindai kodenya." error={uji?.keadaan === 'tak-terbaca' ? TAK_TERBACA : undefined}>
          {(kaitan) => <Input {...kaitan} defaultValue={kertas} maxLength={200} autoComplete="off" spellCheck={false} required />}
        </Field>
        <Button type="submit">Cocokkan</Button>
      </form>
      {uji ? <div className="mt-3 max-w-3xl"><Jawaban uji={uji} /></div> : null}
    </section>
  )
}
