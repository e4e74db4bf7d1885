import { Disclosure } from '@/components/dasar/ui/disclosure'
import { daftarKata } from '@/lib/dasar/format/kalimat'
import type { IsiTahun, Regulasi, SetelanTahun } from '@/lib/tahun/tahun-anggaran/types'
import { ikutTerhapusKata, isiTahunKata, usulRegulasi } from '@/lib/tahun/tahun-anggaran/utils'
import { FormBuku } from './form-buku'
import { FormHapus } from './form-hapus'

interface BagianProps {
  setelan: SetelanTahun
  isi: IsiTahun
}

/** The book of codes of the year: changed only while no budget line uses it. */
export function BagianBuku({ setelan: { tahun, regulasiKode, regulasiNama }, isi, regulasi }: BagianProps & { regulasi: readonly Regulasi[] }) {
  const usul = usulRegulasi(regulasi, tahun)
  const lain = usul && usul.kode !== regulasiKode ? `${regulasi.find(({ kode }) => kode === usul.kode)?.nama ?? usul.kode} lebih sesuai. ${usul.alasan}` : null
  return (
    <section aria-labelledby="judul-buku" className="flex flex-col gap-2">
      <h2 id="judul-buku" className="text-lg">Kodefikasi mana yang dipakai?</h2>
      {isi.sub > 0 ? (
        <>
          <p className="max-w-3xl">{regulasiNama}</p>
          <p className="text-sm text-redup">Tidak dapat diganti lagi: tahun ini sudah memuat {isiTahunKata(isi)[0]}.</p>
        </>
      ) : <FormBuku tahun={tahun} kini={regulasiKode} regulasi={regulasi} usul={lain} />}
    </section>
  )
}

/** Deleting a year that was made by mistake; or why it cannot be. */
export function BagianHapus({ setelan: { tahun }, isi }: BagianProps) {
  const ada = isiTahunKata(isi)
  return (
    <Disclosure label={`Hapus tahun ${tahun}`}>
      {ada.length > 0 ? <p className="max-w-3xl">Tahun {tahun} tidak dapat dihapus: di dalamnya ada {daftarKata(ada)}.</p> : (
        <div className="flex flex-col gap-3">
          <p className="max-w-3xl">Tahun {tahun} masih kosong. Bila dihapus, ikut terhapus {daftarKata(ikutTerhapusKata(isi))}. Jejak perubahannya tetap ada.</p>
          <FormHapus tahun={tahun} />
        </div>
      )}
    </Disclosure>
  )
}
