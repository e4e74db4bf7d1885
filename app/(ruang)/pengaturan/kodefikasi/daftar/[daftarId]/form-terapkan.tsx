'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { CheckField } from '@/components/dasar/ui/field'
import { bilangan } from '@/lib/dasar/format/angka'
import { buangDaftar, terapkanDaftar } from '@/lib/tahun/kodefikasi/daftar/actions'
import type { IsiDaftar } from '@/lib/tahun/kodefikasi/daftar/unggahan'

const NAMA = { NOMENKLATUR: 'urusan sampai sub-kegiatan', REKENING: 'rekening belanja', SUMBER: 'sumber dana' } as const
type Jenis = keyof typeof NAMA

interface FormTerapkanProps {
  id: string
  ringkasan: IsiDaftar['ringkasan']
  /** years with a locked month that would show a name of the file */
  terkunci: readonly number[]
}

/** Puts in what the preview shows: each kind of code by itself, all or nothing. */
export function FormTerapkanDaftar({ id, ringkasan, terkunci }: FormTerapkanProps) {
  const terap = useAksi(terapkanDaftar)
  const buang = useAksi(buangDaftar)
  const jumlah = (jenis: Jenis, uji: (satu: IsiDaftar['ringkasan'][number]) => number): number => ringkasan.filter((satu) => satu.jenis === jenis).reduce((n, satu) => n + uji(satu), 0)
  const jenis = (Object.keys(NAMA) as Jenis[]).map((satu) => ({
    satu,
    baru: jumlah(satu, ({ keadaan, n }) => (keadaan === 'BARU' ? n : 0)),
    dipilih: jumlah(satu, ({ pakai }) => pakai),
  })).filter(({ baru, dipilih }) => baru + dipilih > 0)
  const salah = terap.galat?.isian ?? {}
  return (
    <section aria-labelledby="judul-terapkan" className="border-t border-garis pt-4">
      <h2 id="judul-terapkan" className="mb-2 text-lg">Muat ke kodefikasi</h2>
      <form action={terap.formAction} onSubmit={terap.onSubmit} className="flex max-w-3xl flex-col gap-3">
        <HasilForm aksi={terap} berhasil={(data) => data.pesan} />
        <input type="hidden" name="id" value={id} />
        {jenis.map(({ satu, baru, dipilih }) => (
          <CheckField key={satu} name="jenis[]" value={satu} defaultChecked label={`${bilangan(baru)} kode baru${dipilih > 0 ? ` dan ${bilangan(dipilih)} nama yang dipilih` : ''}: ${NAMA[satu]}`} />
        ))}
        {salah.jenis ? <p className="text-sm font-medium text-merah">{salah.jenis}</p> : null}
        {terkunci.length > 0 ? <CheckField name="paham" value="ya" label={`Nama yang diganti tampil pada tahun ${terkunci.join(', ')} yang sudah memiliki bulan terkunci; namanya memang harus berganti di sana juga.`} /> : null}
        {salah.paham ? <p className="text-sm font-medium text-merah">{salah.paham}</p> : null}
        {jenis.length === 0 ? <p>Tidak ada kode baru atau nama yang dipilih untuk dimuat.</p> : <div><Button type="submit" ragam="utama" aria-disabled={terap.menunggu}>{terap.menunggu ? 'Memuat…' : 'Terapkan'}</Button></div>}
      </form>
      <form action={buang.formAction} onSubmit={buang.onSubmit} className="mt-3">
        <input type="hidden" name="id" value={id} />
        <Button type="submit" aria-disabled={buang.menunggu}>Buang daftar ini</Button>
      </form>
    </section>
  )
}
