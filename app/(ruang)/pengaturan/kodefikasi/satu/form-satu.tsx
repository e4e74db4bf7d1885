'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { CheckField, TextareaField } from '@/components/dasar/ui/field'
import { akhiriKode, ubahNamaKode } from '@/lib/tahun/kodefikasi/actions'
import type { Satu } from '@/lib/tahun/kodefikasi/types'

const Alamat = ({ isi }: { isi: Satu }) => (
  <>
    <input type="hidden" name="daftar" value={isi.daftar} />
    <input type="hidden" name="kunci" value={isi.kunci} />
  </>
)

/** Another name; which years show it, and that a locked month is among them. */
export function FormNama({ isi }: { isi: Satu }) {
  const aksi = useAksi(ubahNamaKode)
  const salah = aksi.galat?.isian ?? {}
  const tahun = isi.tahun.map((satu) => satu.tahun)
  const terkunci = isi.tahun.filter((satu) => satu.terkunci).map((satu) => satu.tahun)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-3xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <Alamat isi={isi} />
      <input type="hidden" name="semula" value={isi.nama} />
      <TextareaField label="Nama" name="nama" rows={2} defaultValue={aksi.nilai('nama', isi.nama)} error={salah.nama} hint={tahun.length > 0 ? `Nama yang baru tampil pada semua tahun yang memakainya: ${tahun.join(', ')}.` : undefined} />
      {terkunci.length > 0 ? (
        <div>
          <CheckField name="paham" value="ya" label={`Tahun ${terkunci.join(', ')} sudah memiliki bulan terkunci; namanya memang harus berganti di sana juga.`} hint="Untuk memperbaiki ejaan. Bila artinya yang berganti, akhiri kode ini dan tambahkan kode baru." />
          {salah.paham ? <p className="text-sm font-medium text-merah">{salah.paham}</p> : null}
        </div>
      ) : null}
      <div><Button type="submit" aria-disabled={aksi.menunggu}>Simpan nama</Button></div>
    </form>
  )
}

/** Ends a code, or takes the end back. */
export function FormAkhiri({ isi }: { isi: Satu }) {
  const aksi = useAksi(akhiriKode)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-3xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <Alamat isi={isi} />
      <input type="hidden" name="berakhir" value={isi.berakhir ? 'tidak' : 'ya'} />
      <p>{isi.berakhir ? 'Kode ini tidak ditawarkan untuk baris anggaran baru.' : 'Kode yang diakhiri, dan yang berada di bawahnya, tidak lagi ditawarkan untuk baris anggaran baru. Baris yang sudah memakainya tetap.'}</p>
      <div><Button type="submit" ragam={isi.berakhir ? 'biasa' : 'bahaya'} aria-disabled={aksi.menunggu}>{isi.berakhir ? 'Tawarkan lagi' : 'Akhiri kode'}</Button></div>
    </form>
  )
}
