import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { KeadaanBadge } from '@/components/lapor/rekonsiliasi/keadaan-rekon'
import { BarPeriode } from '@/components/dasar/shell/bar-periode'
import { Isi } from '@/components/dasar/shell/isi'
import { DefinitionList } from '@/components/dasar/ui/definition-list'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { LinkButton } from '@/components/dasar/ui/button'
import { Notice } from '@/components/dasar/ui/notice'
import { PageHead } from '@/components/dasar/ui/page-head'
import { rupiah, rupiahPenuh, TIADA } from '@/lib/dasar/format/angka'
import { sampaiBulan, waktuWib } from '@/lib/dasar/format/tanggal'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { alamatPeriode } from '@/lib/tahun/periode/utils'
import { jumlah, kurangi, NOL } from '@/lib/realisasi/rupiah'
import { KETERANGAN_BASIS } from '@/lib/lapor/rekonsiliasi/constants'
import { loadRekonsiliasi } from '@/lib/lapor/rekonsiliasi/loaders'
import type { UnitRekon } from '@/lib/lapor/rekonsiliasi/types'
import { perluPenjelasan } from '@/lib/lapor/rekonsiliasi/utils'
import { barisIsian } from '../baris-isian'
import { FormIsian } from '../isian/form-isian'
import { FormJelaskan, FormTerima, FormTiada } from './form-selisih'
import { BagianTiada } from './bagian-tiada'
import { barisUnit, TabelMenunggu, TabelSelisih } from './tabel-selisih'

export const metadata: Metadata = { title: 'Rekonsiliasi unit' }

/** Where BKAD's figure comes from, and how old both sides are. */
function Asal({ unit }: { unit: UnitRekon }) {
  const { angka, diperbarui } = unit
  const asal = angka === null ? TIADA : `${angka.berkas ? `berkas ${angka.berkas}` : 'diketik'}, ${angka.oleh}, ${waktuWib(angka.pada)}`
  return (
    <DefinitionList butir={[
      { nama: 'Dasar angka BKAD', nilai: angka?.basis ? KETERANGAN_BASIS[angka.basis] : TIADA },
      { nama: 'Asal angka BKAD', nilai: asal },
      { nama: 'Isian unit terakhir', nilai: diperbarui ? waktuWib(diperbarui) : TIADA },
      { nama: 'Non-RKUD, di luar BKAD', nilai: rupiah(unit.nonRkud) },
    ]} />
  )
}

/** BKAD's items may not add up to BKAD's total: said, not hidden. */
function SelisihRincian({ unit }: { unit: UnitRekon }) {
  if (unit.sub.length === 0 || !unit.angka || unit.angka.nilai === null) return null
  const rincian = jumlah(unit.sub.map(({ angka }) => angka?.nilai ?? NOL))
  const beda = kurangi(unit.angka.nilai, rincian)
  if (beda === 0n) return null
  return <Notice nada="peringatan">Rincian BKAD per sub-kegiatan berjumlah {rupiah(rincian)}, berbeda {rupiah(beda)} dari total BKAD unit ini.</Notice>
}

/** One unit against BKAD: its total and, where BKAD itemises, its sub-kegiatan; the words, and who accepted them. */
export default async function RekonUnitPage({ params, searchParams }: { params: Promise<{ unitId: string }>; searchParams: Promise<SearchParams> }) {
  const [{ unitId }, parameter] = await Promise.all([params, searchParams])
  const periode = await loadPeriode(parameter)
  const { unit: semua, terbit, bolehTulis, pengguna } = await loadRekonsiliasi(periode)
  const unit = semua.find((satu) => String(satu.unitId) === unitId)
  if (!unit) notFound()
  const { tahun, bulan } = periode
  const kueri = alamatPeriode(periode)
  const alamat = { tahun, bulan, unitId: unit.unitId }
  const menulis = bolehTulis && terbit === null
  const baris = barisUnit(unit)
  const menunggu = baris.filter(({ keadaan }) => keadaan === 'DIJELASKAN' || keadaan === 'BERUBAH')
  const tabel = <TabelSelisih baris={baris} pilih={menulis} judul={`Dilaporkan dan BKAD, kumulatif ${sampaiBulan(tahun, bulan)}`} />
  const judul = unit.selisih === null ? `${unit.nama} belum punya angka BKAD untuk dibandingkan`
    : unit.selisih === 0n ? `${unit.nama} cocok dengan BKAD` : `${unit.nama} berselisih ${rupiah(unit.selisih)} dengan BKAD`
  return (
    <>
      <BarPeriode periode={periode} melapor={false} />
      <Isi>
        <PageHead
          remah={[{ nama: 'Rekonsiliasi BKAD', href: `/rekonsiliasi?${kueri}` }]}
          judul={unit.angka?.alasanTiada ? `${unit.nama} tidak ada di BKAD` : judul}
          keterangan={<span className="flex flex-wrap items-center gap-2"><KeadaanBadge keadaan={unit.keseluruhan} />Dilaporkan {unit.dilaporkan === null ? 'belum ada' : rupiah(unit.dilaporkan)}, BKAD {rupiah(unit.angka?.nilai ?? null)}, {sampaiBulan(tahun, bulan)}.{terbit ? ' Periode sudah diterbitkan.' : ''}</span>}
          aksi={<LinkButton kecil href={`/perangkat-daerah/${unit.unitId}?${kueri}`}>Halaman unit</LinkButton>}
        />
        <div className="flex flex-col gap-8">
          <section aria-labelledby="judul-selisih" className="flex flex-col gap-3">
            <h2 id="judul-selisih" className="text-lg">{baris.some(({ keadaan }) => perluPenjelasan(keadaan)) ? 'Apa sebab selisihnya?' : 'Angka yang dibandingkan'}</h2>
            <SelisihRincian unit={unit} />
            <BagianTiada unit={unit} alamat={alamat} sayaId={pengguna.id} menulis={menulis} />
            {menulis ? <FormJelaskan alamat={alamat} ada={baris.some(({ keadaan }) => perluPenjelasan(keadaan))}>{tabel}</FormJelaskan> : tabel}
          </section>
          {menulis && menunggu.length > 0 ? (
            <section aria-labelledby="judul-terima" className="flex flex-col gap-3">
              <h2 id="judul-terima" className="text-lg">Apakah penjelasannya dapat diterima?</h2>
              {menunggu.every((satu) => satu.penjelasan?.olehId === pengguna.id)
                ? <><TabelMenunggu baris={menunggu} sayaId={pengguna.id} /><p className="text-redup">Penjelasan diterima oleh orang lain, bukan oleh penulisnya.</p></>
                : <FormTerima alamat={alamat}><TabelMenunggu baris={menunggu} sayaId={pengguna.id} /></FormTerima>}
            </section>
          ) : null}
          <section aria-labelledby="judul-asal" className="flex flex-col gap-3">
            <h2 id="judul-asal" className="text-lg">Dari mana angkanya?</h2>
            <div className="max-w-3xl"><Asal unit={unit} /></div>
            {menulis ? (
              <>
                <Disclosure label="Ubah total BKAD unit ini" buka={unit.angka === null}>
                  <FormIsian tahun={tahun} bulan={bulan} basis={unit.angka?.basis ?? 'LRA'} baris={[barisIsian(unit)]} judul={`Total BKAD ${rupiahPenuh(unit.angka?.nilai ?? null)}`} />
                </Disclosure>
                <Disclosure label="Tidak ada di BKAD"><FormTiada alamat={alamat} versi={unit.angka?.versi ?? 0} /></Disclosure>
              </>
            ) : null}
          </section>
        </div>
      </Isi>
    </>
  )
}
